import Foundation
public import Records
public import Register

/// A text of a privacy notice, as files of notices hold it.
///
/// A text with characters that tables cannot carry, such as the line ends of Windows, travels as
/// Base64, so that not an octet of what people were shown is changed.
public struct NoticeFileEntry: Sendable, Hashable, Codable {
  /// Notice, version and language: `web-form@2:nl`.
  public var id: NoticeReference
  /// The exact text; nil where it travels as Base64.
  public var text: String?
  /// The text's UTF-8 as Base64 (RFC 4648, section 4); nil where it travels as it is.
  public var base64: String?
  /// The hash of the text's UTF-8, in hexadecimal digits; a file may leave it out.
  public var sha256: String?

  /// A text that is kept.
  public init(_ notice: NoticeText) {
    id = notice.reference
    let isPlain = notice.text.unicodeScalars.allSatisfy(\.isPlainText)
    text = isPlain ? notice.text : nil
    base64 = isPlain ? nil : Data(notice.text.utf8).base64EncodedString()
    sha256 = notice.digestText
  }

  /// The exact text; nil where there is none, or not exactly one.
  public var content: String? {
    switch (text, base64) {
    case (let text?, nil): text
    case (nil, let base64?):
      Data(base64Encoded: base64).flatMap { String(validating: $0, as: UTF8.self) }
    default: nil
    }
  }

  /// What is wrong with the entry.
  ///
  /// - Parameter digest: gives the SHA-256 of a text, in hexadecimal digits.
  /// - Returns: nothing where the text is there and has the hash beside it.
  public func problems(digest: (String) -> String) -> [ReadingProblem] {
    guard let content else {
      return [
        ReadingProblem(
          place: "\(id) text",
          message: "write the text, or base64 with its UTF-8, not both"
        )
      ]
    }
    guard let sha256, sha256.lowercased() != digest(content) else { return [] }
    return [
      ReadingProblem(
        place: "\(id) sha256",
        message: "not the hash of the text, which was changed since"
      )
    ]
  }
}
