public import Foundation

/// The keys of a controller, unwrapped: they live in memory only.
public struct ControllerKeys: Sendable, Equatable {
  public let controller: UUID
  /// Makes the keyed hashes of exact look-ups.
  public let lookup: LookupKey
  private let encryption: SecretKey

  /// Make the keyed hashes of the list of erased persons.
  public let suppression: SuppressionKeys

  /// New random keys for a new controller.
  public static func generate(for controller: UUID) -> ControllerKeys {
    ControllerKeys(
      controller: controller,
      lookup: LookupKey(secret: SecretKey()),
      encryption: SecretKey(),
      suppression: .generate()
    )
  }

  /// Unwraps the keys of a controller.
  ///
  /// - Throws: ``SealingError`` when the ring lacks the root key, or the row was altered or moved.
  public init(unwrapping wrapped: WrappedControllerKeys, with ring: KeyRing) throws(SealingError) {
    let controller = wrapped.controller
    func item(_ purpose: ControllerKeyPurpose) -> SealedItem {
      .controllerKey(purpose, controller: controller, rootKey: wrapped.rootKey)
    }
    guard let root = ring[wrapped.rootKey] else {
      throw SealingError(
        item: item(.encryption),
        reason: .unknownRootKey(available: ring.identifiers)
      )
    }
    let lookup = LookupKey(
      secret: try Envelope.openKey(wrapped.lookupKey, under: root.secret, as: item(.lookup))
    )
    self.init(
      controller: controller,
      lookup: lookup,
      encryption: try Envelope.openKey(
        wrapped.encryptionKey,
        under: root.secret,
        as: item(.encryption)
      ),
      suppression: try Self.unwrap(wrapped, with: ring)
        ?? SuppressionKeys(current: SuppressionKey(ofListsUnder: lookup))
    )
  }

  private init(
    controller: UUID,
    lookup: LookupKey,
    encryption: SecretKey,
    suppression: SuppressionKeys
  ) {
    self.controller = controller
    self.lookup = lookup
    self.encryption = encryption
    self.suppression = suppression
  }

  private static func unwrap(
    _ wrapped: WrappedControllerKeys,
    with ring: KeyRing
  ) throws(SealingError) -> SuppressionKeys? {
    var keys: [SuppressionKey] = []
    for key in wrapped.suppressionKeys {
      keys.append(try key.unwrapped(of: wrapped.controller, with: ring))
    }
    return keys.first.map { SuppressionKeys(current: $0, former: Array(keys.dropFirst())) }
  }

  /// The same keys with others for the list of erased persons.
  func with(_ suppression: SuppressionKeys) -> ControllerKeys {
    ControllerKeys(
      controller: controller,
      lookup: lookup,
      encryption: encryption,
      suppression: suppression
    )
  }

  /// Wraps all keys under a root key, for the database.
  ///
  /// - Throws: ``SealingError`` when the cryptographic library refuses.
  public func wrapped(under root: RootKey) throws(SealingError) -> WrappedControllerKeys {
    func wrap(_ secret: SecretKey, _ purpose: ControllerKeyPurpose) throws(SealingError) -> [UInt8]
    {
      try Envelope.seal(
        secret.bytes,
        under: root.secret,
        as: .controllerKey(purpose, controller: controller, rootKey: root.identifier)
      )
    }
    var listKeys: [WrappedSuppressionKey] = []
    for key in suppression.all {
      listKeys.append(try WrappedSuppressionKey(key, of: controller, under: root))
    }
    return WrappedControllerKeys(
      controller: controller,
      rootKey: root.identifier,
      encryptionKey: try wrap(encryption, .encryption),
      lookupKey: try wrap(lookup.secret, .lookup),
      suppressionKeys: listKeys
    )
  }

  /// Wraps the data key of a request or data subject.
  ///
  /// - Throws: ``SealingError`` when the cryptographic library refuses.
  public func wrap(_ key: DataKey, of owner: UUID) throws(SealingError) -> WrappedDataKey {
    WrappedDataKey(
      bytes: try Envelope.seal(
        key.secret.bytes,
        under: encryption,
        as: .dataKey(controller: controller, owner: owner)
      )
    )
  }

  /// Unwraps the data key of a request or data subject.
  ///
  /// - Throws: ``SealingError`` when it belongs to another owner or controller, or was altered.
  public func unwrap(_ wrapped: WrappedDataKey, of owner: UUID) throws(SealingError) -> DataKey {
    DataKey(
      secret: try Envelope.openKey(
        wrapped.bytes,
        under: encryption,
        as: .dataKey(controller: controller, owner: owner)
      )
    )
  }
}
