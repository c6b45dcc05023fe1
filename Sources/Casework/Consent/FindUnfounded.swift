import Postgres
import Register
import Storage

import struct Foundation.UUID

/// What became of consent events that were recorded together.
struct FoundedConsents: Sendable {
  /// Those that were not there before.
  let recorded: Set<RecordConsents.Recorded>
  /// Those that say of a consent that it was there where none is known, and are not recorded.
  let unfounded: Set<UUID>
}

extension Desk {
  /// Records events in one commit, without those that say of a consent that it was there where none
  /// is known.
  ///
  /// What they rest on is read after they were written and before the commit. Whoever writes to the
  /// same consent at the same time waits for the row on which it stands, or was waited for, so that
  /// nothing is renewed which another takes back just then.
  ///
  /// - Throws: `StorageError`; `PostgresError`.
  func recordFounded(_ events: [NewConsentEvent]) async throws -> FoundedConsents {
    var unfounded: Set<UUID> = []
    while true {
      let record = try RecordConsents(
        events.filter { !unfounded.contains($0.event.id) },
        for: tenant
      )
      let key = collaborators.identifier(now)
      do {
        let recorded = try await database.perform(key) { try recordFounded(record, in: $0) }
        return FoundedConsents(recorded: recorded, unfounded: unfounded)
      } catch let error as UnfoundedConsents {
        unfounded.formUnion(error.events)
      }
    }
  }

  /// Records events within a transaction.
  ///
  /// - Returns: those that were not there before.
  /// - Throws: ``UnfoundedConsents``, after which nothing of the transaction may stay; `StorageError`;
  ///   `PostgresError`.
  func recordFounded(
    _ record: RecordConsents,
    in connection: Connection
  ) throws -> Set<RecordConsents.Recorded> {
    let recorded = try record.save(to: connection)
    let new = Set(recorded.map(\.event))
    let unfounded = Self.unfounded(
      among: record.events.filter { new.contains($0.event.id) },
      beside: try marks(for: record.events, in: connection)
    )
    guard unfounded.isEmpty else { throw UnfoundedConsents(events: unfounded) }
    return recorded
  }

  /// The events that would not be recorded; those that were recorded before are left in peace.
  ///
  /// - Throws: `StorageError`; `PostgresError`.
  func unfounded(
    among events: [NewConsentEvent],
    in connection: Connection
  ) throws -> Set<UUID> {
    let known = try marks(for: events, in: connection)
    let recorded = Set(known.values.joined().map(\.event))
    return Self.unfounded(
      among: events.filter { !recorded.contains($0.event.id) },
      beside: known
    )
  }

  /// What is known of the persons of those events that presuppose something.
  private func marks(
    for events: [NewConsentEvent],
    in connection: Connection
  ) throws -> [ConsentOfPerson: [ConsentStanding.Mark]] {
    let persons = Set(events.filter(\.event.presupposesConsent).map(\.pseudonym))
    guard !persons.isEmpty else { return [:] }
    return try ConsentMarks.read(of: persons, of: tenant.id, from: connection)
  }

  private static func unfounded(
    among events: [NewConsentEvent],
    beside known: [ConsentOfPerson: [ConsentStanding.Mark]]
  ) -> Set<UUID> {
    let doubtful = Set(events.filter(\.event.presupposesConsent).map(\.consent))
    let together = Dictionary(
      grouping: events.filter { doubtful.contains($0.consent) },
      by: \.consent
    )
    return together.reduce(into: []) { unfounded, entry in
      let events = entry.value.map(\.event)
      let new = Set(events.map(\.id))
      let others = (known[entry.key] ?? []).filter { !new.contains($0.event) }
      unfounded.formUnion(events.unfounded(beside: others))
    }
  }
}

/// Events that say of a consent that it was there where none is known.
struct UnfoundedConsents: Error {
  let events: Set<UUID>
}

extension NewConsentEvent {
  fileprivate var consent: ConsentOfPerson { ConsentOfPerson(pseudonym, event.purpose) }
}
