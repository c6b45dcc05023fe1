public import Foundation

extension Worksheet {
  /// The worksheet as a document of Office Open XML (ISO/IEC 29500), A4 landscape.
  ///
  /// Headings, lists and tables are styles of the document's own, header rows repeat on each page,
  /// the language is set, pictures carry the words that stand for them, and the same worksheet gives
  /// the same bytes.
  /// - Throws: the ZIP library's error; `DrawingFailure` where a picture finds no memory.
  public func docx() throws -> Data {
    let properties = DOCXProperties(
      title: title,
      subject: "Worksheet \(template)",
      author: author,
      language: language,
      dated: dated
    )
    var body = DOCXBody()
    let document = DOCXPackage.prologue + (try body.document(self)).xml
    return try DOCXPackage.data(
      document,
      properties: properties,
      language: language,
      pictures: body.pictures,
      foot: foot
    )
  }
}
