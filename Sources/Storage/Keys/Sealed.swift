/// A value encrypted under a data key, as its column of type `bytea` stores it.
public struct Sealed: Sendable, Hashable {
  /// Version, nonce, ciphertext and tag: 29 bytes more than the value itself.
  public let bytes: [UInt8]

  /// Takes bytes as they came from the database; whether they are sound shows on opening.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
