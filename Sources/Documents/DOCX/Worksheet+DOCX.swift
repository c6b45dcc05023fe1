public import Foundation

extension Worksheet {
  /// The worksheet as a document of Office Open XML (ISO/IEC 29500), A4 landscape.
  ///
  /// Headings, lists and tables are styles of the document's own, header rows repeat on each page,
  /// the language is set, and the same worksheet gives the same bytes.
  /// - Throws: the ZIP library's error.
  public func docx() throws -> Data {
    let properties = DOCXProperties(
      title: title,
      subject: "Worksheet \(template)",
      author: author,
      language: language,
      dated: dated
    )
    return try DOCXPackage.data(documentXML(), properties: properties, language: language)
  }

  /// The main part of the document, `word/document.xml`.
  func documentXML() -> String {
    var body = DOCXBody()
    return DOCXPackage.prologue + body.document(self).xml
  }
}
