import Casework
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Breaches and responsibilities") struct BreachClockTests {
    @Test func theSeventyTwoHoursBeginWithTheNextFullHour() async throws {
      try await SampleOffice.lend { sample in
        let breach = try Samples.breach()
        let clocks = try sample.desk.clocks(of: breach)
        #expect(
          clocks.map(\.clock) == [
            .breachNotification, .processorNotification, .subjectNotification,
          ]
        )
        guard case .running(_, let due, _, let end) = clocks[0].state else {
          Issue.record("the clock of the authority does not run")
          return
        }
        // 11:20 in Amsterdam: from 12:00 on, over a weekend, to 12:00 of the third day.
        #expect(due == (try day("2026-11-04")))
        #expect(end == (try instant("2026-11-04T11:00:00Z")))
        #expect(clocks[0].rule.rawValue == "GDPR-33-1")
      }
    }

    @Test func whatIsOpenOfABreachIsReportedUntilItIsDone() async throws {
      try await SampleOffice.lend { sample in
        var breach = try Samples.breach()
        _ = try await sample.desk.keep([breach], .adding, key: UUID())
        var reviews = try await sample.desk.reviews()
        #expect(reviews.map(\.part) == ["authority"])
        #expect(reviews.map(\.due) == [try day("2026-11-04")])
        #expect(reviews.map { $0.owner?.description } == ["j.devries"])
        breach.risk = .unlikely(reasons: "Encrypted")
        _ = try await sample.desk.keep([breach], .changing(reason: "Assessed"), key: UUID())
        reviews = try await sample.desk.reviews()
        #expect(reviews.map(\.part) == ["closure"])
      }
    }

    @Test func aReviewIsKeptWithItsEvidenceAndPutsTheNextOneOff() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let label: Label<AdoptedModel> = try Samples.label("payroll-bureau")
        let code: Label<Obligation> = try Samples.label("iam.user-review")
        let record = AdoptedModel.beginning(
          try .cloudService(),
          for: label,
          name: "Payroll",
          owner: try Samples.label("a.jansen"),
          on: try day("2026-07-02")
        )
        _ = try await desk.keep([record], .adding, key: UUID())
        let overdue = try await desk.reviews(until: day("2026-11-01")).map(\.part)
        #expect(overdue.contains("iam.user-review"))
        let kept = try await desk.review(code, of: label, evidence: "Ticket 812", key: UUID())
        #expect(kept.version.reason == "Review of iam.user-review")
        let next = try await desk.reviews().first { $0.part == "iam.user-review" }
        #expect(next?.due == (try day("2027-02-02")))
        let done = kept.record.own.first { $0.code == code }?.standing.reviews
        #expect(done?.map(\.evidence) == ["Ticket 812"])
        #expect(done?.map(\.by.description) == ["j.devries"])
        await #expect(throws: RegisterRefusal.notInAnybodysHands("encryption.rest")) {
          _ = try await desk.review(
            Samples.label("encryption.rest"),
            of: label,
            evidence: "None",
            key: UUID()
          )
        }
      }
    }
  }
}
