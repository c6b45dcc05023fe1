import Assessments
import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("The authority's time on an assessment") struct ConsultationClockTests {
    /// A desk of the office at which an officer works at another time.
    private static func desk(
      of officer: String,
      _ slug: Slug,
      _ database: TestDatabase,
      _ keyFile: KeyFile,
      at time: String = "2026-11-02T09:00:00Z"
    ) async throws -> Desk {
      let office = try await SampleOffice.open(
        database.program,
        keyFile,
        collaborators: .fixed(at: try instant(time))
      )
      return try await office.desk(slug, officer: try #require(Handle(officer)))
    }

    /// An assessment on which the authority is to be consulted, signed on 2026-11-02.
    private static func signed(_ desk: Desk, _ benali: Desk, _ director: Desk) async throws -> UUID
    {
      let record = try SampleAssessment.forConsultation()
      let id = try await desk.keep(record, key: UUID()).id
      _ = try await desk.take(.review(reason: nil), on: id, key: UUID())
      await #expect(throws: ConsultationRefusal.notDecided) {
        try await desk.consult(.received, about: id, key: UUID())
      }
      let advice = try #require(record.dpoAdvice)
      _ = try await benali.take(.advise(advice), on: id, key: UUID())
      _ = try await director.take(.sign, on: id, key: UUID())
      return id
    }

    private static func report(_ desk: Desk) async throws -> [DeadlineReport.Item] {
      try await desk.reportDeadlines(
        OpenDeadlines.Filter(clocks: .duties),
        of: [.review, .consultation]
      ).items
    }

    @Test("Residual high risk leads to the authority, whose eight weeks and six more are counted")
    func consultation() async throws {
      try await SampleOffice.lend { office in
        let slug = try #require(Slug("sample"))
        func desk(_ officer: String, at time: String = "2026-11-02T09:00:00Z") async throws -> Desk
        {
          try await Self.desk(of: officer, slug, office.database, office.keyFile, at: time)
        }
        let id = try await Self.signed(office.desk, desk("benali"), desk("director"))
        let before = try await office.desk.consult(nil, about: id, key: UUID())
        #expect(before.deadline == nil)
        // The record names 28 September as the day of the decision; nobody had signed it then.
        let (early, signed) = (try day("2026-10-01"), try day("2026-11-02"))
        await #expect(throws: ConsultationRefusal.beforeDecision(signed)) {
          try await office.desk.consult(.received, on: early, about: id, key: UUID())
        }
        let dues = try await Self.report(office.desk).map { $0.due?.description }
        #expect(dues == ["2027-10-05"])
        let received = try await office.desk.consult(.received, about: id, key: UUID())
        #expect(received.lastDay?.description == "2026-12-28")
        let later = try await desk("j.devries", at: "2026-12-01T09:00:00Z")
        let items = try await Self.report(later)
        #expect(
          items.map(\.matter.subject) == [
            "advice of the authority on version 1", "assessment, version 1",
          ]
        )
        #expect(items.map(\.matter.article) == ["36(2)", "35(11)"])
        #expect(items.map { $0.due?.description } == ["2026-12-28", "2027-10-05"])
        #expect(items.first?.received?.description == "2026-11-02")
        #expect(items.first?.matter.name == "dpia \(id.uuidString.lowercased())")
        let extended = try await later.consult(.extended, about: id, key: UUID())
        #expect(extended.lastDay?.description == "2027-02-08")
        let asked = try await later.consult(.informationAsked, about: id, key: UUID())
        #expect(asked.lastDay == nil)
        #expect(try await Self.report(later).map(\.status) == [.running, .suspended])
        let march = try day("2027-03-01")
        #expect(try await later.assessmentDuties(until: march).isEmpty)
        #expect(try await office.count("prior_consultation_event") == 3)
        await #expect(throws: ConsultationRefusal.adviceMissing) {
          try await later.consult(.advised, about: id, key: UUID())
        }
        _ = try await later.takeUp(Self.advice(on: "2026-12-01"), in: id, key: UUID())
        #expect(try await Self.report(later).map(\.matter.subject) == ["assessment, version 1"])
      }
    }

    private static func advice(on text: String) throws -> AuthorityAdvice {
      AuthorityAdvice(
        by: "Autoriteit Persoonsgegevens",
        on: try day(text),
        reference: "z2026-1",
        advice: "Begin once the log is reviewed each month."
      )
    }

    @Test("What the authority advised is taken up once, stays as given, and is decided on anew")
    func advised() async throws {
      try await SampleOffice.lend { office in
        let slug = try #require(Slug("sample"))
        func desk(_ officer: String, at time: String = "2026-12-01T09:00:00Z") async throws -> Desk
        {
          try await Self.desk(of: officer, slug, office.database, office.keyFile, at: time)
        }
        let signing = "2026-11-02T09:00:00Z"
        let id = try await Self.signed(
          office.desk,
          desk("benali", at: signing),
          desk("director", at: signing)
        )
        let (anna, director) = (try await desk("anna"), try await desk("director"))
        let early = try day("2026-11-20")
        _ = try await anna.consult(.received, on: early, about: id, key: UUID())
        _ = try await anna.consult(.takenBack, about: id, key: UUID())
        let received = try day("2026-11-03")
        let standing = try await anna.consult(.received, on: received, about: id, key: UUID())
        #expect(standing.consultation.received == received)
        let (key, advice) = (UUID(), try Self.advice(on: "2026-12-01"))
        let taken = try await anna.takeUp(advice, in: id, key: key)
        #expect(taken.version == 2 && taken.state == .inReviewAgain)
        #expect(taken.assessment.authorityAdvice == advice)
        #expect(try await anna.takeUp(advice, in: id, key: key).version == 2)
        await #expect(throws: ConsultationRefusal.over) {
          try await anna.takeUp(advice, in: id, key: UUID())
        }
        var other = taken.assessment
        other.authorityAdvice?.advice = "Begin at once."
        let changed = other
        await #expect(throws: AssessmentRefusal.authorityAdviceGiven) {
          try await anna.keep(changed, as: id, key: UUID())
        }
        let answer = AdviceResponse.followed(how: "Measure M13 does so.")
        let answered = try await anna.respond(answer, to: .authority, in: id, key: UUID())
        #expect(answered.assessment.authorityAdvice?.response == answer)
        let officer = try #require(answered.assessment.dpoAdvice)
        _ = try await desk("benali").take(.advise(officer), on: id, key: UUID())
        _ = try await anna.decide(
          .conditionallyApproved(conditions: [
            Condition(text: "The log is reviewed.", owner: "The desk", due: try day("2027-01-31"))
          ]),
          by: "P. Smit, director",
          in: id,
          key: UUID()
        )
        #expect(try await director.take(.sign, on: id, key: UUID()).state == .decided)
      }
    }

    @Test("A decision of before the day was kept in clear is opened for it")
    func opened() async throws {
      try await SampleOffice.lend { office in
        let slug = try #require(Slug("sample"))
        func desk(_ officer: String) async throws -> Desk {
          try await Self.desk(of: officer, slug, office.database, office.keyFile)
        }
        _ = try await Self.signed(office.desk, desk("benali"), desk("director"))
        _ = try await Session(office.database.superuser).execute(
          "UPDATE dpia_step SET review_on = NULL"
        )
        let duties = try await office.desk.assessmentDuties()
        #expect(duties.map { $0.due?.description } == ["2027-10-05"])
      }
    }

    @Test("A day that the controller added to its calendar moves the end of the eight weeks")
    func ownHoliday() async throws {
      try await LawOffice.lend { office in
        let desk = try await office.desk()
        let benali = try #require(Handle("benali"))
        let director = try #require(Handle("director"))
        let id = try await Self.signed(
          desk,
          office.office.desk(office.slug, officer: benali),
          office.office.desk(office.slug, officer: director)
        )
        let received = try await desk.consult(.received, about: id, key: UUID())
        let last = try #require(received.lastDay)
        try await office.change(.holiday, last.description)
        let moved = try await office.desk().consult(nil, about: id, key: UUID())
        let later = try #require(moved.lastDay)
        #expect(later > last)
      }
    }
  }
}

/// The sample of `Fixtures/dpia`, as the casework needs it.
enum SampleAssessment {
  static func record() throws -> Assessment {
    let fixture = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/dpia/social-support.json")
    return try Assessment(json: Data(contentsOf: fixture))
  }

  /// The sample with a risk that stays high, and a decision to consult the authority.
  static func forConsultation() throws -> Assessment {
    var record = try record()
    record.dpoAdvice?.response = .followed(how: "As it stands.")
    record.risks[2].residual = record.risks[2].inherent
    record.risks[2].verdict = .notAcceptable(reasons: "It stays high.")
    record.decision?.on = try #require(CalendarDate(iso8601: "2026-09-28"))
    record.decision?.outcome = .consultation(
      package: ConsultationPackage(
        ground: .residualRiskHigh,
        responsibilities: "The municipality decides.",
        purposesAndMeans: "Support at home, by a case system.",
        safeguards: "Roles, logs, encryption.",
        officerContact: "fg@example.org"
      )
    )
    return record
  }
}

extension ConsultationStanding {
  /// The last day in time, while the clock runs.
  var lastDay: CalendarDate? {
    guard case .running(_, let due, _, _) = deadline?.state else { return nil }
    return due
  }
}
