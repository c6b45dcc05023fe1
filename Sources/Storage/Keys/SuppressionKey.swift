import Crypto
public import SubjectRequests

import struct Foundation.UUID

/// The key under which one controller's list of erased persons is kept.
///
/// It is derived from the lookup key (HKDF, RFC 5869), so that it is wrapped, rotated and restored
/// with it, and gives other hashes: what is in the tables of requests cannot be compared with what
/// is on the list.
public struct SuppressionKey: Sendable, Equatable {
  private let persons: LookupKey
  private let exports: LookupKey

  init(derivedFrom lookup: SecretKey) {
    persons = LookupKey(secret: lookup.derived(for: "habeas suppression list"))
    exports = LookupKey(secret: lookup.derived(for: "habeas suppression export"))
  }

  /// The hash by which a person is found; nil when nothing is left after normalisation.
  public func hash(_ person: PersonIdentifier) -> LookupHash? {
    switch person.kind {
    case .email: persons.hash(emailAddress: person.value)
    case .name: persons.hash(personalName: person.value)
    case .other(let word): persons.hash(identifier: person.value, kind: word.text)
    }
  }

  /// The hash of the name of a system, however its letters are cased; nil when nothing is left.
  public func hash(system: String) -> LookupHash? {
    persons.hash(identifier: NormalisedLookup.personalName(system), kind: "=system")
  }

  /// The code by which a changed export is found out.
  func code(export bytes: [UInt8]) -> LookupHash { exports.hash(message: bytes) }

  /// The identifier of an entry: the same erasure of the same person has the same.
  func identifier(of fields: [String]) -> UUID { persons.eventIdentifier(row: fields) }
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
