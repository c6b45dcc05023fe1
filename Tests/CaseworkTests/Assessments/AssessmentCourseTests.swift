import Assessments
import Casework
import Foundation
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("The course of an assessment in the database") struct AssessmentCourseTests {
    private static let advice = DPOAdvice(
      by: "K. Benali",
      on: CalendarDate(iso8601: "2026-10-01"),
      tenor: .favourable,
      opinion: "The measures suffice."
    )

    /// A desk of the same office at which another officer works.
    private func desk(of other: String, _ office: SampleOffice) async throws -> Desk {
      let slug: Slug = try #require(Slug("sample"))
      let officer: Handle = try #require(Handle(other))
      return try await office.office.desk(slug, officer: officer)
    }

    @Test("A decision older than the advice is taken anew, and signed by somebody else")
    func decidedAfterAdvice() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let director = try await self.desk(of: "director", office)
        var record = try SampleAssessment.record()
        record.decision?.on = try #require(CalendarDate(iso8601: "2026-09-20"))
        let id = try await desk.keep(record, key: UUID()).id
        _ = try await desk.take(.review(reason: nil), on: id, key: UUID())
        let benali = try await self.desk(of: "benali", office)
        _ = try await benali.take(.advise(Self.advice), on: id, key: UUID())
        _ = try await desk.respond(.followed(how: "As it stands."), in: id, key: UUID())
        await #expect(throws: WorkflowRefusal.errors(["decided-before-advice"])) {
          try await director.take(.sign, on: id, key: UUID())
        }
        let decided = try await desk.decide(nil, by: "P. Smit, director", in: id, key: UUID())
        #expect(decided.assessment.decision?.outcome == record.decision?.outcome)
        #expect(decided.assessment.decision?.on == desk.today)
        await #expect(throws: WorkflowRefusal.ownWork(["benali", "j.devries"])) {
          try await desk.take(.sign, on: id, key: UUID())
        }
        #expect(try await director.take(.sign, on: id, key: UUID()).state == .decided)
      }
    }

    @Test("A record without a decision is given one, or refused")
    func withoutDecision() async throws {
      try await SampleOffice.lend { office in
        var record = try SampleAssessment.record()
        record.decision = nil
        let id = try await office.desk.keep(record, key: UUID()).id
        await #expect(throws: WorkflowRefusal.decisionMissing) {
          try await office.desk.decide(nil, by: "P. Smit", in: id, key: UUID())
        }
        let reasons = DecisionOutcome.rejected(reasons: "The risk is too high.")
        let decided = try await office.desk.decide(reasons, by: "P. Smit", in: id, key: UUID())
        #expect(decided.assessment.decision?.outcome == reasons)
      }
    }

    @Test("From draft to decision and back: states, four eyes, versions, differences")
    func course() async throws {
      try await SampleOffice.lend { office in
        let director = try await desk(of: "director", office)
        let kept = try await office.desk.keep(SampleAssessment.record(), key: UUID())
        let id = kept.id
        #expect(kept.state == .draft)
        let key = UUID()
        #expect(
          try await office.desk.take(.review(reason: nil), on: id, key: key).state == .inReview
        )
        // The same key takes the step once.
        #expect(
          try await office.desk.take(.review(reason: nil), on: id, key: key).state == .inReview
        )
        await #expect(throws: WorkflowRefusal.adviceMissing) {
          try await director.take(.sign, on: id, key: UUID())
        }
        await #expect(throws: WorkflowRefusal.adviceOnOwnWork(["j.devries"])) {
          try await office.desk.take(.advise(Self.advice), on: id, key: UUID())
        }
        let benali = try await desk(of: "benali", office)
        let advised = try await benali.take(.advise(Self.advice), on: id, key: UUID())
        #expect(advised.version == 2)
        #expect(advised.state == .dpoAdvised)
        await #expect(throws: WorkflowRefusal.errors(["dpo-advice-unanswered"])) {
          try await director.take(.sign, on: id, key: UUID())
        }
        var other = advised.assessment
        other.dpoAdvice?.tenor = .unfavourable
        let contrary = other
        await #expect(throws: AssessmentRefusal.adviceGiven) {
          try await office.desk.keep(contrary, as: id, key: UUID())
        }
        var record = advised.assessment
        record.dpoAdvice?.response = .followed(how: "As it stands.")
        _ = try await office.desk.keep(record, as: id, key: UUID())
        await #expect(throws: WorkflowRefusal.ownWork(["benali", "j.devries"])) {
          try await office.desk.take(.sign, on: id, key: UUID())
        }
        let signed = try await director.take(.sign, on: id, key: UUID())
        #expect(signed.state == .decided)
        #expect(signed.workflow.decidedVersion == 3)
        let signature = Signature(by: "director", on: try day("2026-11-02"), at: SampleOffice.now)
        #expect(signed.standing.state == .decided(signature: signature))
        #expect(signed.standing.version == 3 && signed.standing.hash.count == 64)
        #expect(signed.copy.standing == signed.standing)
        record.processing.summary += " More of it."
        await #expect(throws: AssessmentRefusal.decided) {
          try await office.desk.keep(record, as: id, key: UUID())
        }
        _ = try await office.desk.take(.review(reason: "More of it"), on: id, key: UUID())
        let again = try await office.desk.keep(record, as: id, key: UUID())
        #expect(again.standing.state == .inReview)
        #expect(again.standing.hash != signed.standing.hash)
        #expect(again.state == .inReviewAgain)
        #expect(again.workflow.steps.last?.reason == "More of it")
        let differences = try await office.desk.differences(of: id)
        #expect(differences.map(\.path) == ["processing.summary"])
        let frozen = try await office.desk.assessment(id, version: 3)
        #expect(frozen.assessment.processing.summary == signed.assessment.processing.summary)
        await #expect(throws: AssessmentRefusal.noSuchVersion(9, newest: 4)) {
          try await office.desk.assessment(id, version: 9)
        }
      }
    }

    @Test("A copy is kept over the version that it was taken from, and over no other")
    func copies() async throws {
      try await SampleOffice.lend { office in
        let other = try await self.desk(of: "anna", office)
        let first = try await office.desk.keep(SampleAssessment.record(), key: UUID())
        var mine = first.copy
        mine.processing.summary += " Mine."
        var theirs = first.copy
        theirs.processing.summary += " Theirs."
        let id = first.id
        let second = try await office.desk.replace(id, by: mine, key: UUID())
        #expect(second.version == 2 && second.assessment.standing == nil)
        let copy = theirs
        await #expect(throws: AssessmentRefusal.changedSince(1, newest: 2)) {
          try await other.replace(id, by: copy, key: UUID())
        }
        theirs.standing = nil
        let plain = theirs
        await #expect(throws: AssessmentRefusal.baseUnknown(newest: 2, by: "j.devries")) {
          try await other.replace(id, by: plain, key: UUID())
        }
        #expect(try await other.replace(id, by: plain, over: 2, key: UUID()).version == 3)
        let strange = try await office.desk.keep(SampleAssessment.record(), key: UUID())
        await #expect(throws: AssessmentRefusal.ofAnother(strange.standing.assessment)) {
          try await office.desk.replace(id, by: strange.copy, key: UUID())
        }
        let redacted = try await office.desk.publicVersion(of: id)
        await #expect(throws: AssessmentRefusal.redacted) {
          try await office.desk.replace(id, by: redacted, over: 3, key: UUID())
        }
      }
    }
  }
}
