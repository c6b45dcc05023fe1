import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Makes a request of its own of a claim, with its receipt, its questions and its extension.
  ///
  /// - Parameters:
  ///   - selection: the one claim that is meant.
  ///   - reference: the request that holds it.
  ///   - reason: why it goes its own way.
  ///   - occurred: when it was split off; nil means now.
  ///   - key: the idempotency key.
  /// - Returns: the case without the claim, and the reference of the new request.
  /// - Throws: as ``perform(_:on:occurred:key:message:seen:)``.
  public func splitOff(
    _ selection: ClaimSelection,
    of reference: Reference,
    reason: String,
    occurred: Instant? = nil,
    key: UUID
  ) async throws -> (outcome: ActOutcome, new: Reference) {
    let now = now
    let circumstances = ActCircumstances(occurred: occurred ?? now, now: now, key: key)
    return try await byPresentLaw(key, planning: .splitOff) { desk, plan, connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      if let before = try desk.before(loaded, key, connection), let new = before.file.lastSplitOff {
        return (before, new)
      }
      let new = collaborators.reference(CalendarDate(loaded.file.request.received, in: zone).year)
      let act = SplitOff(selection, to: new, reason: reason)
      let outcome = try desk.perform(act, on: loaded, circumstances, connection)
      let claim = outcome.file.claims.first { $0.progress.target == new }
      if let claim {
        let origin = Happening.splitFrom(reference, reason: reason)
        try desk.log(claim, of: loaded, as: new, origin, planned: plan, circumstances, connection)
      }
      return (outcome, new)
    }
  }

  private func log(
    _ claim: Claim,
    of loaded: LoadedCase,
    as reference: Reference,
    _ origin: Happening,
    planned plan: TaskPlan?,
    _ circumstances: ActCircumstances,
    _ connection: Connection
  ) throws {
    let now = circumstances.now
    let old = loaded.file.request
    let request = SubjectRequest(
      id: Identifier(collaborators.identifier(now)),
      reference: reference,
      received: claim.received,
      toldDay: claim.received == old.received ? old.toldDay : nil,
      channel: old.channel
    )
    var events = firstEvents(of: claim, loaded, now: now)
    events.append(
      CaseEvent(
        sequence: events.count + 1,
        claim: nil,
        happening: origin,
        occurred: circumstances.occurred,
        recorded: now,
        by: officer
      )
    )
    var file = CaseFile(request, events: events)
    let tasks = plan.map { plan in file.claims.flatMap { plan.missing(in: $0) } } ?? []
    if !tasks.isEmpty {
      events += try carryOut(SetTasks(tasks), in: &file, occurred: now, now: now)
    }
    let new = NewRequest(
      file: file,
      externalReference: nil,
      recorded: now,
      language: loaded.language,
      requester: loaded.requester,
      source: nil,
      events: events,
      deadlines: try keeper.deadlines(of: file),
      letter: nil,
      act: nil,
      evidence: loaded.evidence
    )
    try connection.execute(try InsertRequests([new], for: tenant).statement)
    if let person = loaded.represented {
      try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
        .keep(represented: person, of: tenant, at: now, in: connection)
    }
  }

  /// Receipt and claim, and what was asked, told and done before the claim went its own way.
  private func firstEvents(of claim: Claim, _ loaded: LoadedCase, now: Instant) -> [CaseEvent] {
    let id = Identifier<Claim>(collaborators.identifier(now))
    let heritage = loaded.file.heritage(of: claim.id, in: loaded.events)
      .filter { $0.occurred >= claim.received }
    let facts: [(Happening, Instant, Handle)] =
      [(.received, claim.received, officer), (.claimed(claim.right), claim.received, officer)]
      + heritage.map { ($0.happening, $0.occurred, $0.by) }
    let claims: [Identifier<Claim>?] = [nil, id] + heritage.map { $0.claim == nil ? nil : id }
    return zip(facts, claims).enumerated().map { index, pair in
      let ((happening, occurred, by), claim) = pair
      return CaseEvent(
        sequence: index + 1,
        claim: claim,
        happening: happening,
        occurred: occurred,
        recorded: now,
        by: by
      )
    }
  }
}

extension CaseFile {
  /// The request that the last claim to be split off became.
  fileprivate var lastSplitOff: Reference? { claims.compactMap(\.progress.target).last }
}

extension Claim.Progress {
  /// The request as which the claim goes on.
  fileprivate var target: Reference? {
    guard case .splitOff(let reference, _) = self else { return nil }
    return reference
  }
}
