import Crypto

/// The key under which one controller's look-up hashes are made.
public struct LookupKey: Sendable, Equatable {
  let secret: SecretKey

  init(secret: SecretKey) {
    self.secret = secret
  }

  /// The hash of an e-mail address as ``NormalisedLookup`` writes it; nil when nothing is left.
  public func hash(emailAddress: String) -> LookupHash? {
    let address = NormalisedLookup.emailAddress(emailAddress)
    return address.isEmpty ? nil : hash("e-mail address", [address])
  }

  /// The hash of a person's name as ``NormalisedLookup`` writes it; nil when nothing is left.
  public func hash(personalName: String) -> LookupHash? {
    let name = NormalisedLookup.personalName(personalName)
    return name.isEmpty ? nil : hash("personal name", [name])
  }

  /// The hash of an identifier of some kind, such as a customer number; nil when nothing is left.
  ///
  /// The kind is a word of the program's own; the same identifier of another kind differs.
  public func hash(identifier: String, kind: String) -> LookupHash? {
    let identifier = NormalisedLookup.identifier(identifier)
    return identifier.isEmpty ? nil : hash("identifier", [kind, identifier])
  }

  /// The hash of the exact bytes of a letter: the same message delivered twice has the same.
  public func hash(message: [UInt8]) -> LookupHash {
    hash("message", Array(SHA256.hash(data: message)))
  }

  /// The hash of the fields of a row of a file, exactly as they are.
  public func hash(row fields: [String]) -> LookupHash {
    hash("row", fields)
  }

  /// The hash of all that an act asks for: under the same idempotency key it must be the same.
  public func hash(act fields: [String]) -> LookupHash {
    hash("act", fields)
  }

  private func hash(_ kind: String, _ fields: [String]) -> LookupHash {
    var encoded = LengthPrefixedBytes(kind)
    for field in fields { encoded.append(field) }
    return code(of: encoded)
  }

  private func hash(_ kind: String, _ digest: [UInt8]) -> LookupHash {
    var encoded = LengthPrefixedBytes(kind)
    encoded.append(digest)
    return code(of: encoded)
  }

  private func code(of encoded: LengthPrefixedBytes) -> LookupHash {
    LookupHash(
      code: HMAC<SHA256>.authenticationCode(for: encoded.bytes, using: secret.symmetricKey)
    )
  }
}
