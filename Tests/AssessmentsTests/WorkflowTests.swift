import Assessments
import Testing
import TimeLimits

@Suite("The course of an assessment")
struct WorkflowTests {
  private static let today = CalendarDate.day("2026-12-01")
  private static let now = Instant(secondsSince1970: 1_793_610_000)

  /// A course in which `anna` wrote the first version and steps followed.
  private static func course(_ steps: [(WorkflowStep.Kind, WorkflowState)]) -> Workflow {
    Workflow(
      authors: [1: "anna"],
      steps: steps.map { kind, state in
        WorkflowStep(
          kind: kind,
          version: 1,
          state: state,
          by: kind == .advised ? "benali" : "anna",
          recorded: now
        )
      }
    )
  }

  static let draft = course([])
  static let inReview = course([(.submitted, .inReview)])
  static let advised = course([(.submitted, .inReview), (.advised, .dpoAdvised)])
  static let decided = course([
    (.submitted, .inReview), (.advised, .dpoAdvised), (.decided, .decided),
  ])

  @Test("A draft is put up for review, a decided record again and for a reason")
  func reviewing() throws {
    #expect(try Self.draft.reviewing(reason: nil) == .inReview)
    #expect(try Self.decided.reviewing(reason: "New provider") == .inReviewAgain)
    #expect(throws: WorkflowRefusal.reasonMissing) { try Self.decided.reviewing(reason: " ") }
    #expect(throws: WorkflowRefusal.alreadyInReview) { try Self.inReview.reviewing(reason: "x") }
    #expect(throws: WorkflowRefusal.alreadyInReview) { try Self.advised.reviewing(reason: "x") }
  }

  private static let advice = DPOAdvice(
    by: "K. Benali",
    on: .day("2026-11-30"),
    tenor: .favourable,
    opinion: "The measures suffice."
  )

  private static func advising(_ course: Workflow, by adviser: String = "benali") throws
    -> WorkflowState
  {
    try course.advising(advice, by: adviser, on: today)
  }

  @Test("Advice is given in review only, and not by those who wrote the assessment")
  func advising() throws {
    #expect(try Self.advising(Self.inReview) == .dpoAdvised)
    #expect(try Self.advising(Self.advised) == .dpoAdvised)
    #expect(throws: WorkflowRefusal.notInReview(.draft)) { try Self.advising(Self.draft) }
    #expect(throws: WorkflowRefusal.notInReview(.decided)) { try Self.advising(Self.decided) }
    #expect(throws: WorkflowRefusal.adviceOnOwnWork(["anna"])) {
      try Self.advising(Self.inReview, by: "Anna")
    }
    #expect(
      throws: WorkflowRefusal.notCome([DayInRecord(place: "dpoAdvice.on", day: .day("2026-11-30"))])
    ) {
      try Self.inReview.advising(Self.advice, by: "benali", on: .day("2026-11-29"))
    }
  }

  @Test("An officer whose advice made a version may advise again, and does not decide")
  func officer() throws {
    var course = Self.inReview
    course.authors[2] = "benali"
    course.steps.append(
      WorkflowStep(kind: .advised, version: 2, state: .dpoAdvised, by: "benali", recorded: Self.now)
    )
    #expect(course.currentWriters == ["anna"])
    #expect(try Self.advising(course) == .dpoAdvised)
    #expect(throws: WorkflowRefusal.ownAdvice) {
      try course.deciding(Sample.assessment(), by: "Benali", on: Self.today)
    }
    #expect(throws: WorkflowRefusal.ownWork(["anna", "benali"])) {
      try course.deciding(Sample.assessment(), by: "anna", on: Self.today)
    }
  }

  @Test("Nothing is signed that tells of days to come as if they were past")
  func daysToCome() throws {
    var record = try Sample.assessment()
    record.decision?.on = .day("2030-01-01")
    record.document.completedOn = .day("2026-12-02")
    let ahead = [
      DayInRecord(place: "document.completedOn", day: .day("2026-12-02")),
      DayInRecord(place: "decision.on", day: .day("2030-01-01")),
    ]
    let refusal = #expect(throws: WorkflowRefusal.notCome(ahead)) {
      try Self.advised.deciding(record, by: "bert", on: Self.today)
    }
    #expect(refusal?.description.contains("document.completedOn 2026-12-02") == true)
  }

  @Test("A version is a draft, in review, decided on with a signature, or replaced")
  func states() {
    // Sixteen hours east of UTC, where the third of November has begun.
    let zone = Zone(identifier: "East", initialOffset: 57_600, transitions: [], horizon: .max)
    var course = Self.decided
    #expect(Self.draft.state(of: 1, in: zone) == .draft)
    #expect(Self.advised.state(of: 1, in: zone) == .inReview)
    let signature = Signature(by: "anna", on: .day("2026-11-03"), at: Self.now)
    #expect(course.state(of: 1, in: zone) == .decided(signature: signature))
    course.authors = [1: "anna", 2: "carla", 3: "carla"]
    #expect(course.state(of: 1, in: zone) == .decided(signature: signature))
    #expect(course.state(of: 2, in: zone) == .replaced(newest: 3))
  }

  @Test("Another than the author decides, after the advice")
  func deciding() throws {
    let record = try Sample.assessment()
    #expect(try Self.advised.deciding(record, by: "bert", on: Self.today) == .decided)
    #expect(throws: WorkflowRefusal.ownWork(["anna"])) {
      try Self.advised.deciding(record, by: "ANNA", on: Self.today)
    }
    #expect(throws: WorkflowRefusal.adviceMissing) {
      try Self.inReview.deciding(record, by: "bert", on: Self.today)
    }
    #expect(throws: WorkflowRefusal.notInReview(.draft)) {
      try Self.draft.deciding(record, by: "bert", on: Self.today)
    }
  }

  @Test("Without an officer nobody waits for advice")
  func withoutOfficer() throws {
    var record = try Sample.assessment()
    for index in record.parties.controllers.indices {
      record.parties.controllers[index].dataProtectionOfficer = .notAppointed(reason: "Small")
    }
    #expect(try Self.inReview.deciding(record, by: "bert", on: Self.today) == .decided)
  }

  @Test("A record with errors can be rejected, and not approved; one without decision neither")
  func errors() throws {
    var record = try Sample.assessment()
    record.purposes[1].lawfulBasis = nil
    #expect(throws: WorkflowRefusal.errors(["purpose-without-basis"])) {
      try Self.advised.deciding(record, by: "bert", on: Self.today)
    }
    record.decision?.outcome = .rejected(reasons: "Unlawful")
    #expect(try Self.advised.deciding(record, by: "bert", on: Self.today) == .decided)
    record.decision = nil
    #expect(throws: WorkflowRefusal.decisionMissing) {
      try Self.advised.deciding(record, by: "bert", on: Self.today)
    }
  }

  @Test("Whoever wrote any version is an author of what is decided, after a decision too")
  func authors() {
    var workflow = Self.decided
    workflow.authors[2] = "carla"
    #expect(workflow.currentAuthors == ["anna", "carla"])
    #expect(workflow.decidedVersion == 1)
    #expect(workflow.newest == 2)
  }
}

@Suite("Differences between versions")
struct RecordDifferenceTests {
  private func differences(_ old: String, _ new: String) throws -> [String] {
    try Node(json: new.utf8).differences(from: Node(json: old.utf8)).map(\.description)
  }

  @Test("Changes, additions and removals are told by labels, moving is none")
  func labels() throws {
    let old =
      "{\"risks\": [{\"id\": \"A\", \"level\": 1}, {\"id\": \"B\", \"level\": 2}], \"x\": true}"
    let new =
      "{\"risks\": [{\"id\": \"B\", \"level\": 3}, {\"id\": \"C\"}, {\"id\": \"A\", \"level\": 1}]}"
    #expect(
      try differences(old, new) == [
        "~ risks[B].level: 2 → 3", "+ risks[C].id: C", "- x: true",
      ]
    )
    #expect(try differences(old, old) == [])
  }

  @Test("Another case of a part is told by its name, also where a case has no content")
  func cases() throws {
    func outcome(_ outcome: String) -> String { "{\"decision\": {\"outcome\": \(outcome)}}" }
    let (approved, rejected) = ("{\"approved\": {}}", "{\"rejected\": {\"reasons\": \"No\"}}")
    #expect(
      try differences(outcome(rejected), outcome(approved)) == [
        "~ decision.outcome: rejected → approved", "- decision.outcome.rejected.reasons: No",
      ]
    )
    #expect(
      try differences("{\"x\": 1}", outcome(approved)) == [
        "+ decision.outcome: approved", "- x: 1",
      ]
    )
    #expect(
      try differences(outcome(approved), "{\"x\": 1}") == [
        "- decision.outcome: approved", "+ x: 1",
      ]
    )
    #expect(try differences(outcome(rejected), outcome(rejected)) == [])
  }
}

@Suite("Prior consultation")
struct PriorConsultationTests {
  private func event(_ kind: ConsultationEvent.Kind, _ day: String) -> ConsultationEvent {
    ConsultationEvent(
      kind: kind,
      on: .day(day),
      by: "anna",
      recorded: Instant(secondsSince1970: 1_793_610_000),
      version: 1
    )
  }

  @Test("Events follow each other as Article 36(2) lets them")
  func order() throws {
    let today = CalendarDate.day("2026-12-01")
    var consultation = PriorConsultation(decided: .day("2026-10-01"), events: [])
    #expect(throws: ConsultationRefusal.notReceived) {
      try consultation.allow(.extended, on: today, today: today)
    }
    #expect(throws: ConsultationRefusal.beforeDecision(.day("2026-10-01"))) {
      try consultation.allow(.received, on: .day("2026-09-30"), today: today)
    }
    #expect(throws: ConsultationRefusal.inTheFuture(.day("2026-12-02"))) {
      try consultation.allow(.received, on: .day("2026-12-02"), today: today)
    }
    consultation.events = [event(.received, "2026-10-01"), event(.extended, "2026-10-20")]
    #expect(throws: ConsultationRefusal.receivedBefore) {
      try consultation.allow(.received, on: today, today: today)
    }
    #expect(throws: ConsultationRefusal.extendedBefore) {
      try consultation.allow(.extended, on: today, today: today)
    }
    #expect(throws: ConsultationRefusal.notAsked) {
      try consultation.allow(.informationGiven, on: today, today: today)
    }
    #expect(throws: ConsultationRefusal.beforeReceipt(.day("2026-10-01"))) {
      try consultation.allow(.advised, on: .day("2026-09-30"), today: today)
    }
    try consultation.allow(.informationAsked, on: today, today: today)
    consultation.events.append(event(.informationAsked, "2026-11-01"))
    #expect(throws: ConsultationRefusal.askedBefore) {
      try consultation.allow(.informationAsked, on: today, today: today)
    }
    consultation.events.append(event(.advised, "2026-11-20"))
    #expect(throws: ConsultationRefusal.over) {
      try consultation.allow(.informationGiven, on: today, today: today)
    }
    #expect(throws: ConsultationRefusal.over) {
      try consultation.allow(.takenBack, on: today, today: today)
    }
  }

  @Test("A receipt on the wrong day is taken back, and nothing is answered before it was asked")
  func takenBack() throws {
    let today = CalendarDate.day("2026-12-01")
    var consultation = PriorConsultation(decided: .day("2026-10-01"), events: [])
    #expect(throws: ConsultationRefusal.nothingToTakeBack) {
      try consultation.allow(.takenBack, on: today, today: today)
    }
    consultation.events = [event(.received, "2026-10-20")]
    try consultation.allow(.takenBack, on: today, today: today)
    consultation.events.append(event(.takenBack, "2026-12-01"))
    #expect(consultation.received == nil && consultation.standing.isEmpty)
    try consultation.allow(.received, on: .day("2026-10-12"), today: today)
    consultation.events.append(event(.received, "2026-10-12"))
    #expect(consultation.received == .day("2026-10-12"))
    consultation.events.append(event(.informationAsked, "2026-11-01"))
    #expect(throws: ConsultationRefusal.beforeQuestion(.day("2026-11-01"))) {
      try consultation.allow(.informationGiven, on: .day("2026-10-31"), today: today)
    }
    try consultation.allow(.informationGiven, on: .day("2026-11-01"), today: today)
  }
}
