import Crypto

/// A fingerprint that names a root key without telling anything of it.
///
/// It is the first eight bytes of HMAC-SHA-256 under the key, written as sixteen hexadecimal digits
/// in lower case.
public struct RootKeyIdentifier: Sendable, Hashable {
  static let byteCount = 8

  let bytes: [UInt8]

  init(of secret: SecretKey) {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("habeas root key".utf8),
      using: secret.symmetricKey
    )
    bytes = Array(code.prefix(Self.byteCount))
  }
}

extension RootKeyIdentifier: LosslessStringConvertible {
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
    guard digits.count == 2 * Self.byteCount, values.count == digits.count else { return nil }
    bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  public var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
