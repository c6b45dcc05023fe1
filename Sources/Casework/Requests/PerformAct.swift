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
  /// The clocks that the act changed, as they show now; none where it was recorded before.
  public let moved: [ClaimDeadline]
  /// What the act added; nothing where it was recorded before.
  public let events: [CaseEvent]
  public let recording: Recording

  /// The claims that the act was about, in the order of the request; none where it was recorded
  /// before.
  public var claims: [Claim] {
    let meant = Set(events.compactMap(\.claim))
    return file.claims.filter { meant.contains($0.id) }
  }

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
  ///   - seen: the number of the last event that the officer saw; nil means whatever is there.
  /// - Returns: where the case stands then.
  /// - Throws: `ActRefusal` where the law or the case stands against it;
  ///   ``CaseworkError/changedMeanwhile(_:_:)``, ``CaseworkError/keyOfAnotherRequest(_:)``,
  ///   ``CaseworkError/keyOfAnotherAct(_:)``, ``CaseworkError/letterKept(under:)``;
  ///   `StorageError`; `PostgresError`.
  public func perform(
    _ act: some Act,
    on reference: Reference,
    occurred: Instant? = nil,
    key: UUID,
    message: [UInt8]? = nil,
    seen: Int? = nil
  ) async throws -> ActOutcome {
    let now = collaborators.now()
    let occurred = occurred ?? now
    let kept = message.map { self.letter($0, kind: .reminder, received: occurred, now: now) }
    let circumstances = ActCircumstances(
      occurred: occurred,
      now: now,
      key: key,
      seen: seen,
      enclosure: kept.map(ActEnclosure.letter) ?? .none
    )
    do {
      return try await perform(act, on: reference, circumstances)
    } catch let error as PostgresError where error.constraint == "messages_are_kept_once" {
      guard let message, let keeper = try await requestOfMessage(message) else { throw error }
      throw CaseworkError.letterKept(under: keeper)
    }
  }

  func perform(
    _ act: some Act,
    on reference: Reference,
    _ circumstances: ActCircumstances
  ) async throws -> ActOutcome {
    try await byPresentLaw(circumstances.key, planning: act.kind) { desk, plan, connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      if let before = try desk.before(loaded, circumstances.key, connection) {
        try loaded.checkRepeated(act, circumstances.key, under: terms, of: tenant, connection)
        return before
      }
      let outcome = try desk.perform(act, on: loaded, circumstances, connection)
      return try desk.setTasks(of: plan, after: outcome, circumstances, connection)
    }
  }

  /// What an act under the same key led to before.
  func before(
    _ loaded: LoadedCase,
    _ key: UUID,
    _ connection: Connection
  ) throws -> ActOutcome? {
    let before = try RequestLookup.find(act: key, source: nil, of: tenant.id, from: connection)
    guard let before else { return nil }
    guard before == loaded.file.request.reference else {
      throw CaseworkError.keyOfAnotherRequest(before)
    }
    return ActOutcome(
      file: loaded.file,
      deadlines: loaded.held.applied(to: try keeper.deadlines(of: loaded.file)),
      moved: [],
      events: [],
      recording: .before
    )
  }

  /// Decides and records within a transaction that holds the case and the law.
  func perform(
    _ act: some Act,
    on loaded: LoadedCase,
    _ circumstances: ActCircumstances,
    _ connection: Connection
  ) throws -> ActOutcome {
    try loaded.check(seen: circumstances.seen)
    let proposed = try keeper.leavingIdleNoticesOut(loaded.file).deciding(
      act,
      occurred: circumstances.occurred,
      now: circumstances.now,
      under: terms
    )
    try keeper.admit(proposed, to: loaded.file)
    try checkConsents(proposed, on: loaded, connection)
    let record = try record(proposed, to: loaded, circumstances)
    try record.save(act: circumstances.key, kind: act.kind, at: circumstances.now, to: connection)
    let earlier = Set(try keeper.deadlines(of: loaded.file))
    return ActOutcome(
      file: record.file,
      deadlines: record.deadlines,
      moved: record.deadlines.filter { !earlier.contains($0) },
      events: record.events,
      recording: .now
    )
  }

  private func record(
    _ proposed: [ProposedEvent],
    to loaded: LoadedCase,
    _ circumstances: ActCircumstances
  ) throws -> ActRecord {
    var file = loaded.file
    let events = proposed.enumerated().map { index, event in
      CaseEvent(
        sequence: loaded.file.eventCount + index + 1,
        claim: event.claim,
        happening: event.happening,
        occurred: circumstances.occurred,
        recorded: circumstances.now,
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
      enclosure: circumstances.enclosure
    )
  }
}
