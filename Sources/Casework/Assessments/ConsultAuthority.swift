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
  /// What the authority advised is taken up with its words: ``takeUp(_:in:key:)``.
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
    guard kind != .advised else { throw ConsultationRefusal.adviceMissing }
    let present = today
    let occurred = day ?? present
    let now = collaborators.now()
    let order = try AssessmentOrder(
      .consult,
      on: id,
      key: key,
      asking: ConsultationTerms(event: kind, on: day)
    )
    let consultation = try await database.perform(key) { connection in
      let newest = try AssessmentStore.newest(of: id, tenant: tenant, from: connection)
      guard let newest else { throw AssessmentRefusal.noSuchAssessment }
      let workflow = try WorkflowStore.load(of: id, tenant: tenant, from: connection)
      var (version, held) = try self.consultation(on: id, workflow, connection)
      guard let kind else { return held }
      if try carriedOut(order, connection) != nil || held.holds(kind, on: occurred) {
        return held
      }
      try held.allow(kind, on: occurred, today: present)
      let event = ConsultationEvent(
        kind: kind,
        on: occurred,
        by: officer.description,
        recorded: now,
        version: version
      )
      let all = try ConsultationStore.events(of: id, tenant: tenant, from: connection)
      try ConsultationStore.add(
        event,
        number: all.count + 1,
        of: id,
        key: key,
        tenant: tenant,
        to: connection
      )
      try note(order, version: newest.version, steps: workflow.steps.count, connection)
      held.events.append(event)
      return held
    }
    return ConsultationStanding(
      consultation: consultation,
      deadline: try deadline(of: consultation)
    )
  }

  /// The consultation on what was decided last, and the version that the authority is given.
  ///
  /// - Throws: `ConsultationRefusal.notDecided`; `PostgresError`.
  func consultation(
    on id: UUID,
    _ workflow: Workflow,
    _ connection: Connection
  ) throws -> (version: Int, PriorConsultation) {
    guard let version = workflow.decidedVersion,
      let stored = try AssessmentStore.version(version, of: id, tenant: tenant, from: connection)
    else { throw ConsultationRefusal.notDecided }
    let decided = try kept(stored, workflow, connection)
    guard let decision = decided.assessment.decision, case .consultation = decision.outcome,
      case .decided(let signature) = decided.standing.state
    else { throw ConsultationRefusal.notDecided }
    let events = try ConsultationStore.events(of: id, tenant: tenant, from: connection)
    return (
      version,
      PriorConsultation(
        // Nothing is handed to the authority that nobody has signed, whatever day the record names.
        decided: max(decision.on, signature.on),
        events: events.filter { $0.version == version }
      )
    )
  }

  /// The authority's eight weeks, and six more, by the rules and the calendar of the controller.
  func deadline(of consultation: PriorConsultation) throws -> Deadline? {
    guard let received = consultation.received else { return nil }
    let facts = consultation.standing.compactMap { event -> Fact? in
      switch event.kind {
      case .extended: .extended(.day(event.on), .maximum)
      case .informationAsked: .clarificationRequested(.day(event.on), .timely)
      case .informationGiven: .clarificationReceived(.day(event.on))
      case .received, .advised, .takenBack: nil
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
