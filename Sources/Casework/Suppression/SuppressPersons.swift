import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.Data
public import struct Foundation.UUID

extension Desk {
  /// The erasures to be done again where a system was restored from a backup.
  ///
  /// - Parameters:
  ///   - since: when the backup was made: who was erased later is back.
  ///   - system: the system that was restored, by the name that tasks give it; nil means all.
  /// - Returns: the erasures that nobody lifted, the earliest first; they name nobody.
  /// - Throws: `PostgresError`.
  public func erasuresToReplay(
    since: Instant?,
    system: String?
  ) async throws -> [SuppressedErasure] {
    let filter = SuppressionList.Filter(since: since, system: system)
    return try await database.read {
      try SuppressionList.read(filter, of: tenant, from: $0)
    }
  }

  /// The erasures of some persons that still hold: where there are any, a person is not to be
  /// stored again.
  ///
  /// - Parameters:
  ///   - people: by what they are known.
  ///   - since: only who was erased at this instant or later; nil means ever.
  ///   - system: only what was erased there or everywhere; nil means anywhere.
  /// - Returns: for each person the erasures, the earliest first.
  /// - Throws: `PostgresError`.
  public func erasures(
    of people: [PersonIdentifier],
    since: Instant? = nil,
    system: String? = nil
  ) async throws -> [[SuppressedErasure]] {
    let filter = SuppressionList.Filter(since: since, system: system)
    var found: [[SuppressedErasure]] = []
    for start in stride(from: 0, to: people.count, by: 1_000) {
      let batch = Array(people[start..<min(start + 1_000, people.count)])
      found += try await database.read {
        try SuppressionList.find(batch, filter, of: tenant, from: $0)
      }
    }
    return found
  }

  /// Puts a person on the list who was erased without a request here.
  ///
  /// - Parameters:
  ///   - person: by what the person is known.
  ///   - systems: where; none means everywhere.
  ///   - erased: when; nil means now.
  ///   - key: the idempotency key.
  /// - Returns: how many entries are new.
  /// - Throws: ``SuppressionError``; `PostgresError`.
  public func addErased(
    _ person: PersonIdentifier,
    systems: [String],
    erased: Instant? = nil,
    key: UUID
  ) async throws -> Int {
    let stamp = try stamp(erased)
    return try await database.perform(key) { connection in
      let added = try SuppressionList.add(
        person,
        systems: systems,
        stamp,
        of: tenant,
        to: connection
      )
      guard let added else { throw SuppressionError.nothingLeft }
      return added
    }
  }

  /// Lets a person be stored again who was erased before.
  ///
  /// - Returns: the erasures that hold no longer.
  /// - Throws: ``SuppressionError/notErased`` where nothing is on the list; `PostgresError`.
  public func liftErasure(
    of person: PersonIdentifier,
    _ reason: LiftReason,
    from instant: Instant? = nil,
    key: UUID
  ) async throws -> [SuppressedErasure] {
    let stamp = try stamp(instant)
    return try await database.perform(key) { connection in
      let held = try SuppressionList.find([person], .init(), of: tenant, from: connection)
        .flatMap(\.self)
      let added = try SuppressionList.lift(person, reason, stamp, of: tenant, to: connection)
      // Repeated after a lost connection it finds itself recorded.
      guard !held.isEmpty || added == 0 else { throw SuppressionError.notErased }
      return held.filter { $0.erased <= stamp.occurred }
    }
  }

  /// The whole list as a file to keep apart from the database.
  public func exportErased() async throws -> Data {
    let now = now
    return try await database.read {
      try SuppressionList.export(at: now, of: tenant, from: $0)
    }
  }

  private func stamp(_ occurred: Instant?) throws(SuppressionError) -> SuppressionStamp {
    let now = now
    guard occurred ?? now <= now else { throw .inTheFuture }
    return SuppressionStamp(occurred: occurred ?? now, recorded: now, by: officer)
  }
}

/// Why the list of erased persons was not changed.
public enum SuppressionError: Error, Sendable, Hashable, CustomStringConvertible {
  case inTheFuture
  /// Nothing but white space and invisible characters was given.
  case nothingLeft
  case notErased

  public var description: String {
    switch self {
    case .inTheFuture: "--at: nobody was erased in the future; give the moment of the erasure"
    case .nothingLeft: "the identifier or the name of a system is empty; give what it is known by"
    case .notErased: "nobody is on the list of the erased under this identifier"
    }
  }
}
