public import Foundation
import SubjectRequests

extension LetterDocument {
  /// The letter as a document of Office Open XML (ISO/IEC 29500), A4 portrait.
  ///
  /// The same letter gives the same bytes.
  /// - Throws: the ZIP library's error.
  public func docx() throws -> Data {
    let properties = DOCXProperties(
      title: wording.subject,
      subject: head.last ?? "",
      author: controller,
      language: language.rawValue,
      dated: day
    )
    return try DOCXPackage.data(
      documentXML(),
      properties: properties,
      language: language.rawValue
    )
  }

  /// The main part of the document, `word/document.xml`.
  func documentXML() -> String {
    var body = DOCXBody()
    return DOCXPackage.prologue + body.document(self).xml
  }
}

extension DOCXBody {
  fileprivate mutating func document(_ letter: LetterDocument) -> Markup {
    var content = [
      paragraph("Normal", RichText(letter.head.joined(separator: "\n"))),
      paragraph("Heading1", RichText(letter.wording.subject)),
    ]
    for block in letter.wording.blocks {
      switch block {
      case .paragraph(let lines):
        content.append(paragraph("Normal", RichText(lines.joined(separator: "\n"))))
      case .list(let items): content += items.map { paragraph("ListBullet", RichText($0)) }
      }
    }
    return Self.document(content + [Self.portrait])
  }

  /// A4 portrait with margins of two and a half centimetres.
  private static let portrait = sectionProperties(
    width: 11_906,
    height: 16_838,
    orientation: "portrait",
    margin: 1417
  )
}
