import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// What became of the erasure of a case.
public enum CaseErasing: Sendable, Hashable {
  case erased
  /// It was erased before.
  case erasedBefore
}

extension Desk {
  /// Erases the personal data of a closed case, in one commit.
  ///
  /// Its data key is destroyed, and what derives from it deleted. Rights, receipt, dates, outcome
  /// and grounds stay (Article 5(2)).
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - ground: why; the period need have passed for ``EraseCase/Ground/retentionEnded`` alone.
  ///   - occurred: when it was asked for; nil means now.
  ///   - key: the idempotency key.
  /// - Returns: whether it was erased now.
  /// - Throws: `ActRefusal` where something stands against it; `StorageError`; `PostgresError`.
  public func erase(
    _ reference: Reference,
    ground: EraseCase.Ground,
    occurred: Instant? = nil,
    key: UUID
  ) async throws -> CaseErasing {
    let now = now
    let occurred = occurred ?? now
    return try await database.perform(key) { connection in
      guard
        let (stored, unsettled) = try ErasureRecord.lock(reference, of: tenant, from: connection)
      else { throw StorageError.noSuchRequest(reference) }
      var file = CaseFile(stored.request, events: stored.events)
      guard file.erasure == nil else { return .erasedBefore }
      let erasure = EraseCase(
        ground,
        today: today,
        keptUntil: keptUntil(file.standing.closedAt ?? now),
        unsettledLetters: unsettled
      )
      let proposed = try file.erasing(erasure, occurred: occurred, now: now, under: terms)
      for proposal in proposed {
        let event = CaseEvent(
          sequence: file.eventCount + 1,
          claim: proposal.claim,
          happening: proposal.happening,
          occurred: occurred,
          recorded: now,
          by: officer
        )
        file.append(event)
        try ErasureRecord(tenant: tenant.id, file: file, event: event, ground: ground)
          .save(act: key, at: now, to: connection)
      }
      return .erased
    }
  }

  /// The last day on which a case that was closed at an instant is kept.
  func keptUntil(_ closed: Instant) -> CalendarDate {
    controller.profile.retention.lastDay(closed: CalendarDate(closed, in: zone))
  }
}
