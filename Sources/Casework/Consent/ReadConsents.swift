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

  /// All events of the consents of the next persons, as rows that are imported again.
  ///
  /// Persons whose identifier was erased are passed over: nothing could be recorded of them.
  ///
  /// - Parameters:
  ///   - person: the last person that was read before, by pseudonym; nil for the first ones.
  ///   - limit: how many persons.
  /// - Returns: the rows, and the last person; nil where there are no more persons.
  /// - Throws: `SealingError`; `StorageError`; `PostgresError`.
  public func consentRows(
    after person: UUID?,
    limit: Int
  ) async throws -> (rows: [ConsentRow], last: UUID)? {
    try await database.read { connection in
      let persons = try ConsentListing.read(
        after: person,
        limit: limit,
        of: tenant,
        from: connection
      ).map(\.pseudonym)
      guard let last = persons.last else { return nil }
      let rows = try persons.flatMap { person -> [ConsentRow] in
        guard let record = try ConsentRecord.read(person, of: tenant, from: connection),
          let principal = record.principal
        else { return [] }
        return record.events.map { ConsentRow($0.event, of: principal) }
      }
      return (rows, last)
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
