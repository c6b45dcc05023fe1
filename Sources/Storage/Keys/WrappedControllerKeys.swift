public import Foundation

/// The keys of a controller, encrypted under a root key: a row of the table of controllers' keys.
public struct WrappedControllerKeys: Sendable, Hashable {
  public let controller: UUID
  /// The root key that both are wrapped under.
  public let rootKey: RootKeyIdentifier
  public let encryptionKey: [UInt8]
  public let lookupKey: [UInt8]

  /// Takes a row as it came from the database; whether it is sound shows on unwrapping.
  public init(
    controller: UUID,
    rootKey: RootKeyIdentifier,
    encryptionKey: [UInt8],
    lookupKey: [UInt8]
  ) {
    self.controller = controller
    self.rootKey = rootKey
    self.encryptionKey = encryptionKey
    self.lookupKey = lookupKey
  }

  /// Unwraps with whichever key of the ring wrapped these, and wraps under its current key.
  ///
  /// Nothing sealed under the controller's keys changes.
  /// - Throws: ``SealingError`` when the ring lacks the root key, or the row was altered or moved.
  public func rewrapped(with ring: KeyRing) throws(SealingError) -> WrappedControllerKeys {
    try ControllerKeys(unwrapping: self, with: ring).wrapped(under: ring.current)
  }
}
