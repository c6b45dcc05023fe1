import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// The data subject for whom somebody else writes, in the table `represented_person`.
enum RepresentedPerson {
  /// Keeps who is represented, in the place of who was named before.
  static func saving(
    _ person: Person,
    of tenant: Tenant,
    sealedBy cipher: CaseCipher,
    at recorded: Instant
  ) throws(SealingError) -> SQL {
    let lookup = tenant.keys.lookup
    let name = try sealed(person.name, as: .representedName, by: cipher) {
      lookup.hash(personalName: $0)
    }
    let email = try sealed(person.email, as: .representedEmail, by: cipher) {
      lookup.hash(emailAddress: $0)
    }
    return """
      INSERT INTO represented_person (
        controller_id, request_id, name, email, name_hash, email_hash, recorded_at
      )
      VALUES (
        \(tenant.id), \(cipher.request), \(name?.text), \(email?.text), \(name?.hash),
        \(email?.hash), \(recorded)
      )
      ON CONFLICT (controller_id, request_id) DO UPDATE SET
        name = excluded.name, email = excluded.email, name_hash = excluded.name_hash,
        email_hash = excluded.email_hash, recorded_at = excluded.recorded_at
      """
  }

  /// A text of which something is left after normalisation, so that it can be found again.
  private static func sealed(
    _ text: String?,
    as field: CaseCipher.Field,
    by cipher: CaseCipher,
    hash: (String) -> LookupHash?
  ) throws(SealingError) -> (text: Data, hash: Data)? {
    guard let text, let found = hash(text) else { return nil }
    return (Data(try cipher.seal(text, as: field).bytes), Data(found.bytes))
  }
}

extension LoadedCase {
  /// Keeps who is represented in a case that was made of another.
  public func keep(
    represented person: Person,
    of tenant: Tenant,
    at recorded: Instant,
    in database: Connection
  ) throws {
    try database.execute(
      try RepresentedPerson.saving(person, of: tenant, sealedBy: cipher, at: recorded)
    )
  }
}
