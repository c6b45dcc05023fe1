import Storage
import SubjectRequests
import Texts
import TimeLimits

import struct Foundation.UUID

extension Desk {
  /// Makes a request of a draft: identifiers, reference, first events, tasks and clocks.
  ///
  /// - Throws: ``CaseworkError/noRight``, ``CaseworkError/rightTwice(_:)``,
  ///   ``CaseworkError/receivedInTheFuture(_:now:)``, ``CaseworkError/unknownLanguage`` or
  ///   ``CaseworkError/nobodyRepresented``;
  ///   `ActRefusal` where the mandate or the forwarding cannot be.
  func newRequest(
    _ draft: RequestDraft,
    act: UUID?,
    planned plan: TaskPlan?
  ) throws -> NewRequest {
    let now = collaborators.now()
    try check(draft, now: now)
    let request = SubjectRequest(
      id: Identifier(collaborators.identifier(now)),
      reference: collaborators.reference(CalendarDate(draft.received, in: zone).year),
      received: draft.received,
      toldDay: draft.receivedDay,
      channel: draft.channel
    )
    let (file, events) = try firstEvents(of: request, draft, plan, now: now)
    return NewRequest(
      file: file,
      externalReference: draft.externalReference,
      recorded: now,
      language: draft.language,
      requester: draft.requester,
      source: draft.source,
      events: events,
      deadlines: try keeper.deadlines(of: file),
      letter: draft.message.map { letter($0, kind: .request, received: draft.received, now: now) },
      act: act,
      represented: draft.representation?.subject,
      evidence: draft.evidence
    )
  }

  /// A message to keep, under an identifier of its own.
  func letter(
    _ message: [UInt8],
    kind: LetterToKeep.Kind,
    received: Instant,
    now: Instant
  ) -> LetterToKeep {
    LetterToKeep(
      id: Identifier(collaborators.identifier(now)),
      kind: kind,
      received: received,
      recorded: now,
      message: hash(message: message),
      content: message
    )
  }

  private func check(_ draft: RequestDraft, now: Instant) throws(CaseworkError) {
    guard !draft.rights.isEmpty else { throw .noRight }
    var seen: Set<ClaimedRight> = []
    for right in draft.rights where !seen.insert(right).inserted {
      throw .rightTwice(right.right)
    }
    guard draft.received <= now else { throw .receivedInTheFuture(draft.received, now: now) }
    if let subject = draft.representation?.subject { try checkFound(subject) }
    if let language = draft.language, WrittenLanguage(language) == nil { throw .unknownLanguage }
    try check([
      ("name", .name, draft.requester.name), ("email", .address, draft.requester.email),
      (
        "external-reference", .line(longest: RequestRow.longestReference), draft.externalReference
      ),
    ])
  }

  /// Refuses texts that cannot be kept or shown.
  func check(_ texts: [(field: String, rule: TextRule, text: String?)]) throws(CaseworkError) {
    for case (let field, let rule, let text?) in texts {
      if let flaw = rule.flaw(of: text) { throw .unfitText(field, flaw) }
    }
  }

  private func firstEvents(
    of request: SubjectRequest,
    _ draft: RequestDraft,
    _ plan: TaskPlan?,
    now: Instant
  ) throws(ActRefusal) -> (file: CaseFile, events: [CaseEvent]) {
    var events = events(of: draft, now: now)
    var file = CaseFile(request, events: events)
    // What is told with the request is recorded on the terms on which it would be told later.
    var acts: [any Act] = []
    if let representation = draft.representation {
      acts.append(RecordMandate(representation.mandate, evidence: representation.evidence))
    }
    if let forwarding = draft.forwarding {
      acts.append(RecordForwarding(by: forwarding.processor, received: forwarding.received))
    }
    if let misdirection = draft.misdirection { acts.append(misdirection) }
    if let dated = draft.dated { acts.append(dated) }
    for act in acts {
      events += try carryOut(act, in: &file, occurred: draft.received, now: now)
    }
    let tasks = plan.map { plan in draft.rights.flatMap(plan.items).map(\.task) } ?? []
    // They are set by whoever logs it, and not before that.
    if !tasks.isEmpty {
      events += try carryOut(SetTasks(tasks), in: &file, occurred: now, now: now)
    }
    return (file, events)
  }

  /// Adds what follows from an act to a case that is not stored yet.
  func carryOut(
    _ act: any Act,
    in file: inout CaseFile,
    occurred: Instant,
    now: Instant
  ) throws(ActRefusal) -> [CaseEvent] {
    var events: [CaseEvent] = []
    for proposed in try file.deciding(act, occurred: occurred, now: now, under: terms) {
      let event = event(
        file.eventCount + 1,
        proposed.happening,
        claim: proposed.claim,
        occurred: occurred,
        now: now
      )
      file.append(event)
      events.append(event)
    }
    return events
  }

  private func events(of draft: RequestDraft, now: Instant) -> [CaseEvent] {
    let received = event(1, .received, claim: nil, occurred: draft.received, now: now)
    let claimed = draft.rights.enumerated().map { index, right in
      event(
        index + 2,
        .claimed(right),
        claim: Identifier(collaborators.identifier(now)),
        occurred: draft.received,
        now: now
      )
    }
    return [received] + claimed
  }

  private func event(
    _ sequence: Int,
    _ happening: Happening,
    claim: Identifier<Claim>?,
    occurred: Instant,
    now: Instant
  ) -> CaseEvent {
    CaseEvent(
      sequence: sequence,
      claim: claim,
      happening: happening,
      occurred: occurred,
      recorded: now,
      by: officer
    )
  }
}
