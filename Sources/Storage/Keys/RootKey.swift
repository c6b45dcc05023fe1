/// The key over all keys, which is never in the database.
///
/// It wraps the keys of the controllers. It has no public form but the text of a ``KeyFile``, and
/// prints as its identifier only.
public struct RootKey: Sendable, Equatable {
  /// Names the key in the database, in messages and in the key file.
  public let identifier: RootKeyIdentifier
  let secret: SecretKey

  init(secret: SecretKey) {
    self.secret = secret
    identifier = RootKeyIdentifier(of: secret, for: "habeas root key")
  }

  /// A new random key.
  public static func generate() -> RootKey {
    RootKey(secret: SecretKey())
  }
}

extension RootKey: CustomStringConvertible {
  public var description: String { "root key \(identifier)" }
}
