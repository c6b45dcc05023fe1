/// A language tag of BCP 47, such as `en` or `nl-BE`.
///
/// Only the shape is checked: a language of two or three letters, then subtags of up to eight.
public struct LanguageTag: Sendable, Hashable, TextCoded {
  public let description: String

  /// No language that anyone recognised: `und`.
  public static let undetermined = LanguageTag(checked: "und")

  private init(checked text: String) { description = text }

  /// Makes a tag, or nil if the text is not shaped like one.
  public init?(_ text: String) {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = subtags.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(\.isASCIILetter),
      subtags.dropFirst().allSatisfy({ subtag in
        (1...8).contains(subtag.utf8.count)
          && subtag.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
      })
    else { return nil }
    description = text
  }

  public static var wanted: String { "a language tag; write one such as en or nl-BE" }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isASCIIDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
