import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// What an act changed.
public struct ActOutcome: Sendable, Hashable {
  /// The case after the act.
  public let file: CaseFile
  /// Its clocks after the act.
  public let deadlines: [ClaimDeadline]
  public let recording: Recording

  /// Whether the act was recorded now.
  public enum Recording: Sendable, Hashable {
    case now
    /// An act under the same idempotency key was recorded before.
    case before
  }
}

extension Desk {
  /// Does something to a request: reads it, decides, and records what follows, in one commit.
  ///
  /// - Parameters:
  ///   - act: what is done.
  ///   - reference: the request.
  ///   - occurred: when it was done; nil means now.
  ///   - key: the idempotency key.
  ///   - message: the bytes of the letter that told of it, kept under the request.
  /// - Returns: where the case stands then.
  /// - Throws: `ActRefusal` where the law or the case stands against it;
  ///   ``CaseworkError/keyOfAnotherRequest(_:)``; `StorageError`; `PostgresError`.
  public func perform(
    _ act: some Act,
    on reference: Reference,
    occurred: Instant? = nil,
    key: UUID,
    message: [UInt8]? = nil
  ) async throws -> ActOutcome {
    let now = collaborators.now()
    let instant = occurred ?? now
    return try await database.perform(key) { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      let before = try RequestLookup.find(act: key, source: nil, of: tenant.id, from: connection)
      if let before {
        guard before == reference else { throw CaseworkError.keyOfAnotherRequest(before) }
        return ActOutcome(
          file: loaded.file,
          deadlines: loaded.held.applied(to: try keeper.deadlines(of: loaded.file)),
          recording: .before
        )
      }
      return try carryOut(
        act,
        on: loaded,
        occurred: instant,
        now: now,
        key: key,
        message: message,
        connection
      )
    }
  }

  /// Decides and records, within a transaction that holds the lock of the case.
  func carryOut(
    _ act: some Act,
    on loaded: LoadedCase,
    occurred: Instant,
    now: Instant,
    key: UUID,
    message: [UInt8]? = nil,
    _ connection: Connection
  ) throws -> ActOutcome {
    let proposed = try loaded.file.deciding(act, occurred: occurred, now: now, under: terms)
    let record = try record(proposed, to: loaded, occurred: occurred, now: now, message: message)
    try record.save(act: key, kind: act.kind, at: now, to: connection)
    return ActOutcome(file: record.file, deadlines: record.deadlines, recording: .now)
  }

  private func record(
    _ proposed: [ProposedEvent],
    to loaded: LoadedCase,
    occurred: Instant,
    now: Instant,
    message: [UInt8]?
  ) throws -> ActRecord {
    var file = loaded.file
    let events = proposed.enumerated().map { index, event in
      CaseEvent(
        sequence: loaded.file.eventCount + index + 1,
        claim: event.claim,
        happening: event.happening,
        occurred: occurred,
        recorded: now,
        by: officer
      )
    }
    for event in events { file.append(event) }
    return ActRecord(
      tenant: tenant,
      loaded: loaded,
      events: events,
      file: file,
      deadlines: try keeper.deadlines(of: file),
      letter: message.map { letter($0, kind: .reminder, received: occurred, now: now) }
    )
  }
}
