/// An address of mail that is fit to stand in a header field: `privacy@example.org`.
///
/// One local part and one domain without blanks, brackets, commas or quotes, at the most 64
/// and in all 254 octets (RFC 5321, section 4.5.3.1), so that nothing in it can become another
/// recipient or another field.
public struct MailAddress: Sendable, Hashable {
  /// As it was written; personal data where it is a person's.
  public let spelled: String

  /// Checks an address.
  ///
  /// - Returns: nil where it is not one that can be written to.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard
      parts.count == 2, let local = parts.first, let domain = parts.last, !local.isEmpty,
      local.utf8.count <= 64, !domain.isEmpty, text.utf8.count <= 254, !text.hasPrefix("-"),
      text.unicodeScalars.allSatisfy(Self.isOrdinary)
    else { return nil }
    spelled = text
  }

  /// The part after the sign.
  public var domain: String { String(spelled.drop { $0 != "@" }.dropFirst()) }

  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "(", ")", "[", "]", ",", ";", ":", "\\", "\"": false
    default:
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
        && scalar.properties.generalCategory != .format
    }
  }
}
