import Records

/// A keyed hash (HMAC-SHA-256) by which a value is found again without being stored.
///
/// Under different lookup keys, and for different kinds of value, the same text has unrelated hashes.
public struct LookupHash: Sendable, Hashable {
  /// Thirty-two bytes.
  public let bytes: [UInt8]

  init(code: some Sequence<UInt8>) {
    bytes = Array(code)
  }

  /// Takes a stored hash, which has 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads sixty-four hexadecimal digits, as ``hexadecimal`` writes them.
  init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16)
    }
    self.init(bytes: bytes)
  }

  /// The bytes in lower-case hexadecimal digits.
  public var hexadecimal: String { bytes.hexadecimal }
}
