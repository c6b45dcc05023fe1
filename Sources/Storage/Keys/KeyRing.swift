/// The root keys at hand: the one that wraps from now on, and older ones that only unwrap.
public struct KeyRing: Sendable, Equatable {
  public let current: RootKey
  /// Newest first; empty unless a rotation is under way.
  public let older: [RootKey]

  public init(current: RootKey, older: [RootKey] = []) {
    self.current = current
    self.older = older.filter { $0 != current }
  }

  /// The identifiers of all keys, the current one first.
  public var identifiers: [RootKeyIdentifier] {
    [current.identifier] + older.map(\.identifier)
  }

  /// The key of an identifier, or nil where the ring does not hold it.
  public subscript(identifier: RootKeyIdentifier) -> RootKey? {
    ([current] + older).first { $0.identifier == identifier }
  }

  /// The ring at the start of a rotation: the new key wraps, all former ones still unwrap.
  public func rotated(to key: RootKey) -> KeyRing {
    KeyRing(current: key, older: [current] + older)
  }

  /// The ring at the end of a rotation, once nothing is wrapped under the older keys.
  public func withoutOlderKeys() -> KeyRing {
    KeyRing(current: current)
  }
}
