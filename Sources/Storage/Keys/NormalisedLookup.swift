import Foundation

/// How a value is written before it is hashed, so that the same person is found however typed.
///
/// Compatibility forms are unified (Unicode NFKC), invisible characters dropped, white space of any
/// kind collapsed and trimmed. Diacritics stay: Muller is not Müller.
public enum NormalisedLookup {
  /// The whole address in lower case, without angle brackets around it.
  ///
  /// RFC 5321 lets a local part depend on case; no provider of any size does.
  public static func emailAddress(_ text: String) -> String {
    // Unified first as well, since a compatibility form may stand for a capital.
    unified(unified(text).lowercased())
      .trimmingCharacters(in: CharacterSet(charactersIn: "<> "))
  }

  /// A name with its case folded: STRASSE, Strasse and Straße are one.
  public static func personalName(_ text: String) -> String {
    // Through upper case, since lower case alone leaves ß apart from SS and ς from σ; and from
    // lower case, since ẞ is its own upper case.
    unified(unified(text).lowercased().uppercased().lowercased())
  }

  /// An identifier whose case matters, such as a customer number.
  public static func identifier(_ text: String) -> String {
    unified(text)
  }

  private static func unified(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let compatible = isPlain ? text : text.precomposedStringWithCompatibilityMapping
    var result = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in compatible.unicodeScalars {
      if scalar.properties.isWhitespace {
        isAfterSpace = true
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        if isAfterSpace, !result.isEmpty { result.append(" ") }
        isAfterSpace = false
        result.append(scalar)
      }
    }
    return isPlain ? String(result) : String(result).precomposedStringWithCompatibilityMapping
  }
}
