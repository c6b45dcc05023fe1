import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// Data subjects for whom somebody else writes, laid out column by column, sealed.
struct RepresentedColumns {
  private(set) var request: [Identifier<SubjectRequest>] = []
  private(set) var name: [Data?] = []
  private(set) var email: [Data?] = []
  private(set) var nameHash: [Data?] = []
  private(set) var emailHash: [Data?] = []
  private(set) var recorded: [Instant] = []

  var isEmpty: Bool { request.isEmpty }

  mutating func append(
    _ person: Person,
    of tenant: Tenant,
    sealedBy cipher: CaseCipher,
    at recorded: Instant
  ) throws(SealingError) {
    let lookup = tenant.keys.lookup
    let name = try Self.sealed(person.name, as: .representedName, by: cipher) {
      lookup.hash(personalName: $0)
    }
    let email = try Self.sealed(person.email, as: .representedEmail, by: cipher) {
      lookup.hash(emailAddress: $0)
    }
    request.append(cipher.request)
    self.name.append(name?.text)
    self.email.append(email?.text)
    nameHash.append(name?.hash)
    emailHash.append(email?.hash)
    self.recorded.append(recorded)
  }

  /// Keeps who is represented, in the place of who was named before; the joined fragment may leave
  /// some out.
  func insertion(_ tenant: Identifier<Controller>, joining join: SQL = "") -> SQL {
    """
    INSERT INTO represented_person (
      controller_id, request_id, name, email, name_hash, email_hash, recorded_at
    )
    SELECT
      \(tenant), p.request_id, p.name, p.email, p.name_hash, p.email_hash, p.recorded_at
    FROM unnest(
      \(request), \(name), \(email), \(nameHash), \(emailHash), \(recorded)
    ) AS p (request_id, name, email, name_hash, email_hash, recorded_at)
    \(fragment: join)
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
    var columns = RepresentedColumns()
    try columns.append(person, of: tenant, sealedBy: cipher, at: recorded)
    try database.execute(columns.insertion(tenant.id))
  }
}
