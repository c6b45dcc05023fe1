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
    let address = unified(unified(text).lowercased())
    var bytes = address.utf8[...].drop(while: brackets.contains)
    while let last = bytes.last, brackets.contains(last) { bytes.removeLast() }
    return String(Substring(bytes))
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

  private static let brackets = Array("<> ".utf8)

  private static func unified(_ text: String) -> String {
    // Most addresses and many names are ASCII, which is its own NFKC and hides nothing.
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      return words.map { String(Substring($0)) }.joined(separator: " ")
    }
    let scalars = text.precomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !$0.properties.isDefaultIgnorableCodePoint }
    let words = scalars.split { $0.properties.isWhitespace }
    return words.map { String(Substring($0)) }.joined(separator: " ")
      .precomposedStringWithCompatibilityMapping
  }
}
