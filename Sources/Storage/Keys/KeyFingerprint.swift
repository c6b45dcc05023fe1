import Crypto
import Records

/// A fingerprint that names a key without telling anything of it.
///
/// It is the first eight bytes of HMAC-SHA-256 under the key, written as sixteen hexadecimal digits
/// in lower case. Of which key it is shows in its type alone.
public struct KeyFingerprint<Key>: Sendable, Hashable {
  let bytes: [UInt8]

  /// The fingerprint of a secret for one end: the same secret for another end has another.
  init(of secret: SecretKey, for end: String) {
    let code = HMAC<SHA256>.authenticationCode(for: Array(end.utf8), using: secret.symmetricKey)
    bytes = Array(code.prefix(8))
  }
}

/// Names a root key in the database, in messages and in the key file.
public typealias RootKeyIdentifier = KeyFingerprint<RootKey>

/// Names a key of the list of erased persons, in the database and in the file of the list.
public typealias SuppressionKeyIdentifier = KeyFingerprint<SuppressionKey>

extension KeyFingerprint: LosslessStringConvertible {
  /// Reads sixteen hexadecimal digits in lower case.
  public init?(_ description: String) {
    let digits = description.utf8.map { digit -> UInt8? in
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    let values = digits.compactMap(\.self)
    guard digits.count == 16, values.count == digits.count else { return nil }
    bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  public var description: String { bytes.hexadecimal }
}
