internal import Foundation

/// The language of a letter: a code of ISO 639 that is in use, such as `nl` or `nds`.
public struct WrittenLanguage: Sendable, Hashable {
  /// The code in lower case.
  public let code: String

  /// Takes a code; nil where ISO 639 has none like it.
  public init?(_ code: String) {
    guard code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      Locale.LanguageCode(code).isISOLanguage
    else { return nil }
    self.code = code
  }
}
