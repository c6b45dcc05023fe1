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
}
