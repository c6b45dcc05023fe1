import Documents
import Foundation

/// Files that hold what a rendering must give.
enum Golden {
  /// What stands in a page that is kept in the place of the style that all pages share.
  private static let mention = "/* as in documents/style.css */"

  /// The bytes of a file of `Fixtures`.
  ///
  /// With `HABEAS_WRITE_GOLDEN` set, the file is first written anew, for a person to look at the
  /// difference.
  static func file(_ path: String, holding data: @autoclosure () throws -> Data) throws -> Data {
    if ProcessInfo.processInfo.environment["HABEAS_WRITE_GOLDEN"] != nil {
      try data().write(to: Fixtures.folder.appending(path: path))
    }
    return try Fixtures.data(path)
  }

  /// The bytes of a page of `Fixtures`, whole; it is kept without the style that all pages share, so
  /// that a change of style changes one file.
  static func page(_ path: String, holding page: Data) throws -> Data {
    let text = String(decoding: page, as: UTF8.self)
    _ = try file(path, holding: Data(text.replacing(try style(), with: mention).utf8))
    return Data(try self.page(path).utf8)
  }

  /// A page of `Fixtures`, whole.
  static func page(_ path: String) throws -> String {
    let style = String(decoding: try Fixtures.data("documents/style.css"), as: UTF8.self)
    return String(decoding: try Fixtures.data(path), as: UTF8.self)
      .replacing(mention, with: style)
  }

  /// The style that all pages share, as the program writes it.
  static func style() throws -> String {
    let page = try Worksheet(Fixtures.sample()).html()
    let begin = page.firstRange(of: "<style>\n")?.upperBound ?? page.startIndex
    let end = page.firstRange(of: "</style>")?.lowerBound ?? page.startIndex
    return String(page[begin..<end])
  }
}
