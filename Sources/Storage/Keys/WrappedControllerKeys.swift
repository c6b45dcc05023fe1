public import Foundation

/// The keys of a controller, encrypted under a root key: rows of the tables of controllers' keys.
public struct WrappedControllerKeys: Sendable, Hashable {
  public let controller: UUID
  /// The root key that the keys for encryption and look-up are wrapped under; each key of the list of
  /// erased persons names its own.
  public let rootKey: RootKeyIdentifier
  public let encryptionKey: [UInt8]
  public let lookupKey: [UInt8]
  /// The keys of the list of erased persons, the current one first.
  public let suppressionKeys: [WrappedSuppressionKey]

  /// Takes rows as they came from the database; whether they are sound shows on unwrapping.
  public init(
    controller: UUID,
    rootKey: RootKeyIdentifier,
    encryptionKey: [UInt8],
    lookupKey: [UInt8],
    suppressionKeys: [WrappedSuppressionKey]
  ) {
    self.controller = controller
    self.rootKey = rootKey
    self.encryptionKey = encryptionKey
    self.lookupKey = lookupKey
    self.suppressionKeys = suppressionKeys
  }

  /// Unwraps with whichever key of the ring wrapped these, and wraps under its current key.
  ///
  /// Nothing sealed under the controller's keys changes.
  /// - Throws: ``SealingError`` when the ring lacks the root key, or a row was altered or moved.
  public func rewrapped(with ring: KeyRing) throws(SealingError) -> WrappedControllerKeys {
    try ControllerKeys(unwrapping: self, with: ring).wrapped(under: ring.current)
  }
}

/// A key of a list of erased persons, encrypted under a root key.
public struct WrappedSuppressionKey: Sendable, Hashable {
  public let identifier: SuppressionKeyIdentifier
  public let rootKey: RootKeyIdentifier
  public let bytes: [UInt8]

  init(identifier: SuppressionKeyIdentifier, rootKey: RootKeyIdentifier, bytes: [UInt8]) {
    self.identifier = identifier
    self.rootKey = rootKey
    self.bytes = bytes
  }

  /// Wraps a key of a controller's list.
  ///
  /// - Throws: ``SealingError`` when the cryptographic library refuses.
  init(_ key: SuppressionKey, of controller: UUID, under root: RootKey) throws(SealingError) {
    self.init(
      identifier: key.identifier,
      rootKey: root.identifier,
      bytes: try Envelope.seal(
        key.secret.bytes,
        under: root.secret,
        as: .controllerKey(.suppression, controller: controller, rootKey: root.identifier)
      )
    )
  }

  /// Unwraps the key of a controller's list.
  ///
  /// - Throws: ``SealingError`` when the ring lacks the root key, or the row was altered or moved.
  func unwrapped(of controller: UUID, with ring: KeyRing) throws(SealingError) -> SuppressionKey {
    let item = SealedItem.controllerKey(.suppression, controller: controller, rootKey: rootKey)
    guard let root = ring[rootKey] else {
      throw SealingError(item: item, reason: .unknownRootKey(available: ring.identifiers))
    }
    let key = SuppressionKey(secret: try Envelope.openKey(bytes, under: root.secret, as: item))
    guard key.identifier == identifier else {
      throw SealingError(item: item, reason: .unexpectedContent)
    }
    return key
  }
}
