import Register
import Storage

import struct Foundation.UUID

extension Desk {
  /// The events that say a consent was there where none is known: renewed, expired or found not
  /// valid without having been given.
  ///
  /// What is recorded together is known of each other, in whatever order it comes; an event that was
  /// recorded before is left in peace.
  ///
  /// - Returns: the identifiers of those events.
  /// - Throws: `StorageError`; `PostgresError`.
  func unfounded(_ events: [NewConsentEvent]) async throws -> Set<UUID> {
    let doubtful = events.filter(\.event.presupposesConsent)
    guard !doubtful.isEmpty else { return [] }
    let tenant = tenant.id
    let persons = Set(doubtful.map(\.pseudonym))
    let known = try await database.read { connection in
      try ConsentMarks.read(of: persons, of: tenant, from: connection)
    }
    var marks = known
    for new in events where persons.contains(new.pseudonym) {
      marks[new.consent, default: []].append(new.event.mark)
    }
    return Set(
      doubtful.filter { new in
        let isRecorded = known[new.consent]?.contains { $0.event == new.event.id } == true
        return !isRecorded && !new.event.isFounded(on: marks[new.consent] ?? [])
      }.map(\.event.id)
    )
  }
}

extension NewConsentEvent {
  fileprivate var consent: ConsentOfPerson { ConsentOfPerson(pseudonym, event.purpose) }
}
