public import Foundation

extension Worksheet {
  /// The worksheet as a text document of OpenDocument 1.3 (ISO/IEC 26300), A4 landscape.
  ///
  /// Headings, lists and tables are styles of the document's own, header rows repeat on each page, the
  /// language is set, and pictures carry the words that stand for them. The same worksheet gives the
  /// same bytes.
  /// - Throws: the ZIP library's error; `DrawingFailure` where a picture finds no memory.
  public func odt() throws -> Data {
    var body = ODTBody(self)
    let text = try body.content(of: self)
    let content = ODTContent.xml(self, text, columnWidths: body.columnWidths)
    return try ODTPackage.data(of: self, content: content, pictures: body.pictures)
  }
}
