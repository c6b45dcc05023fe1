/// A data key encrypted under its controller's encryption key, as the table of data keys stores it.
public struct WrappedDataKey: Sendable, Hashable {
  public let bytes: [UInt8]

  /// Takes bytes as they came from the database; whether they are sound shows on unwrapping.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
