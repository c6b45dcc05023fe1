import Postgres
public import Register
public import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// All that is kept of the consent of one person.
  ///
  /// - Throws: ``ConsentRefusal/nothingKept``; `SealingError`; `PostgresError`.
  public func consents(of principal: ConsentPrincipal) async throws -> ConsentRecord {
    guard let pseudonym = tenant.keys.lookup.pseudonym(of: principal) else {
      throw ConsentRefusal.unusableIdentifier
    }
    let record = try await database.read { connection in
      try ConsentRecord.read(pseudonym, of: tenant, from: connection)
    }
    guard let record else { throw ConsentRefusal.nothingKept }
    return record
  }

  /// Where the consents of the next persons stand.
  ///
  /// - Parameters:
  ///   - person: the last person that was read before, by pseudonym; nil for the first ones.
  ///   - limit: how many persons.
  /// - Returns: the persons in the order of their pseudonyms; none where there are no more.
  /// - Throws: `SealingError`; `StorageError`; `PostgresError`.
  public func consents(after person: UUID?, limit: Int) async throws -> [ConsentListing] {
    try await database.read { connection in
      try ConsentListing.read(after: person, limit: limit, of: tenant, from: connection)
    }
  }

  /// How many consents to each purpose stand where, and how many end within some days.
  public func reportConsents(endingWithin days: Int) async throws -> [ConsentCounts] {
    let now = collaborators.now()
    return try await database.read { connection in
      try ConsentCounts.read(
        at: now,
        endingBefore: now.adding(hours: 24 * days),
        of: tenant.id,
        from: connection
      )
    }
  }
}
