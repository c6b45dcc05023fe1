public import Assessments
import Postgres
import Storage
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A prior consultation and the clock that it runs on.
public struct ConsultationStanding: Sendable {
  public let consultation: PriorConsultation
  /// By when the authority must advise: Article 36(2); nil before it received the request, and
  /// where the controller's country is not known.
  public let deadline: Deadline?
}

extension Desk {
  /// Records what moves the clock of a prior consultation, or reads where it stands.
  ///
  /// - Parameters:
  ///   - kind: what happened; nil to read alone.
  ///   - day: when; the present day where nothing is said.
  ///   - id: the assessment, decided on with consultation.
  ///   - key: the idempotency key.
  /// - Returns: the consultation and its clock.
  /// - Throws: ``AssessmentRefusal``; `ConsultationRefusal`; `FactsError`; `PostgresError`.
  public func consult(
    _ kind: ConsultationEvent.Kind?,
    on day: CalendarDate? = nil,
    about id: UUID,
    key: UUID
  ) async throws -> ConsultationStanding {
    let kept = try await assessment(id)
    guard let version = kept.workflow.decidedVersion else { throw ConsultationRefusal.notDecided }
    let decided = try await assessment(id, version: version)
    guard let decision = decided.assessment.decision, case .consultation = decision.outcome else {
      throw ConsultationRefusal.notDecided
    }
    guard case .decided(let signature) = decided.standing.state else {
      throw ConsultationRefusal.notDecided
    }
    // Nothing is handed to the authority that nobody has signed, whatever day the record names.
    let since = max(decision.on, signature.on)
    let occurred = day ?? today
    let present = today
    let now = collaborators.now()
    let order = try AssessmentOrder(
      .consult,
      on: id,
      key: key,
      asking: ConsultationTerms(event: kind, on: day)
    )
    let steps = kept.workflow.steps.count
    let events = try await database.perform(key) { connection in
      let all = try ConsultationStore.events(of: id, tenant: tenant, from: connection)
      let before = all.filter { $0.version == version }
      guard let kind else { return before }
      if try carriedOut(order, connection) != nil { return before }
      let isKnown = before.contains { $0.kind == kind && $0.on == occurred }
      if isKnown { return before }
      try PriorConsultation(decided: since, events: before)
        .allow(kind, on: occurred, today: present)
      let event = ConsultationEvent(
        kind: kind,
        on: occurred,
        by: officer.description,
        recorded: now,
        version: version
      )
      try ConsultationStore.add(
        event,
        number: all.count + 1,
        of: id,
        key: key,
        tenant: tenant,
        to: connection
      )
      try note(order, version: kept.version, steps: steps, connection)
      return before + [event]
    }
    let consultation = PriorConsultation(decided: since, events: events)
    return ConsultationStanding(
      consultation: consultation,
      deadline: try deadline(of: consultation)
    )
  }

  /// The authority's eight weeks, and six more, by the rules and the calendar of the controller.
  func deadline(of consultation: PriorConsultation) throws -> Deadline? {
    guard let received = consultation.received else { return nil }
    let facts = consultation.events.compactMap { event -> Fact? in
      switch event.kind {
      case .extended: .extended(.day(event.on), .maximum)
      case .informationAsked: .clarificationRequested(.day(event.on), .timely)
      case .informationGiven: .clarificationReceived(.day(event.on))
      case .received, .advised: nil
      }
    }
    return try keeper.duties(of: .priorConsultation, since: .day(received), facts)
      .first { $0.clock == .authorityAdvice }
  }
}

/// What is asked where something of a consultation is recorded.
private struct ConsultationTerms: Encodable {
  let event: ConsultationEvent.Kind?
  let on: CalendarDate?
}
