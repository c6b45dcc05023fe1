import Crypto
public import SubjectRequests

import struct Foundation.UUID

/// A key under which one controller's list of erased persons is kept.
///
/// It is random and derived from no other key, so that the list can be used in a database of its
/// own, and what is in the tables of requests cannot be compared with what is on the list. It has no
/// public form, and prints as its identifier only.
public struct SuppressionKey: Sendable, Equatable {
  /// Names the key in the database and in the file of the list.
  public let identifier: SuppressionKeyIdentifier
  let secret: SecretKey

  init(secret: SecretKey) {
    self.secret = secret
    identifier = SuppressionKeyIdentifier(of: secret, for: "habeas suppression key")
  }

  /// The key of lists from before they had keys of their own (HKDF of the lookup key, RFC 5869).
  init(ofListsUnder lookup: LookupKey) {
    self.init(secret: lookup.secret.derived(for: "habeas suppression list"))
  }

  /// A new random key.
  static func generate() -> SuppressionKey { SuppressionKey(secret: SecretKey()) }

  /// The hash by which a person is found; nil when nothing is left after normalisation.
  public func hash(_ person: PersonIdentifier) -> LookupHash? {
    switch person.kind {
    case .email: persons.hash(emailAddress: person.value)
    case .name: persons.hash(personalName: person.value)
    case .other(let word): persons.hash(identifier: person.value, kind: word.text)
    }
  }

  /// The hash under which entries from before systems were named keep the name of one.
  func hash(system: String) -> LookupHash? {
    persons.hash(identifier: NormalisedLookup.personalName(system), kind: "=system")
  }

  /// The code by which a changed export is found out.
  func code(export bytes: [UInt8]) -> LookupHash {
    LookupKey(secret: secret.derived(for: "habeas suppression export")).hash(message: bytes)
  }

  /// The identifier of an entry: the same erasure of the same person has the same.
  func identifier(of fields: [String]) -> UUID { persons.eventIdentifier(row: fields) }

  private var persons: LookupKey { LookupKey(secret: secret) }
}

extension SuppressionKey: CustomStringConvertible {
  public var description: String { "suppression key \(identifier)" }
}

extension LookupKey {
  /// The code at the end of a file of the first format, which was made under no key of the list.
  func code(exportOfFirstFormat bytes: [UInt8]) -> LookupHash {
    LookupKey(secret: secret.derived(for: "habeas suppression export")).hash(message: bytes)
  }
}

extension SecretKey {
  /// A key for another end, from which this one cannot be found.
  fileprivate func derived(for end: String) -> SecretKey {
    SecretKey(
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: symmetricKey,
        info: Array(end.utf8),
        outputByteCount: SecretKey.byteCount
      )
    )
  }
}
