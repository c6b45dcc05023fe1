import Casework
import Documents
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Counts of how requests were answered.
  @Suite("Metrics") struct MetricsTests {
    private static func act(
      _ act: any Act,
      _ reference: Reference,
      at moment: String,
      _ sample: SampleOffice
    ) async throws {
      _ = try await sample.desk.perform(
        act,
        on: reference,
        occurred: try instant(moment),
        key: UUID()
      )
    }

    private static func answered(
      _ sample: SampleOffice,
      _ received: String,
      _ answered: String,
      _ decision: Decision = .granted
    ) async throws -> Reference {
      let reference = try await sample.log(received: received)
      try await act(Decide(.allOpen, decision: decision), reference, at: answered, sample)
      try await act(RecordCopy.onPaper, reference, at: answered, sample)
      try await act(Answer(.allOpen), reference, at: answered, sample)
      return reference
    }

    private static let year = (first: "2025-11-01", last: "2026-11-02")

    private static func measure(_ sample: SampleOffice) async throws -> CaseMetrics {
      try await sample.desk.measureCases(try day(year.first)...day(year.last))
    }

    private static func rows(
      _ metrics: CaseMetrics,
      _ dimension: CaseMetrics.Dimension
    ) -> [String: Int] {
      let section = metrics.sections.first { $0.dimension == dimension }
      return Dictionary(
        uniqueKeysWithValues: (section?.rows ?? []).map { ($0.key, $0.figures.claims) }
      )
    }

    @Test func countWhatBecameOfRequests() async throws {
      try await SampleOffice.lend { sample in
        let refusal = try Refusal.complete(.manifestlyExcessive)
        // 3, 10 and 40 days, the last one late; local midnight lies between the first two instants.
        _ = try await Self.answered(sample, "2026-01-05T23:30:00Z", "2026-01-09T09:00:00Z")
        _ = try await Self.answered(
          sample,
          "2026-02-02T09:00:00Z",
          "2026-02-12T09:00:00Z",
          .refused(refusal)
        )
        let late = try await Self.answered(sample, "2026-03-02T09:00:00Z", "2026-04-11T09:00:00Z")
        try await Self.act(Close(.completed), late, at: "2026-04-12T09:00:00Z", sample)
        try await Self.act(Reopen(reason: "r"), late, at: "2026-04-13T09:00:00Z", sample)
        let withdrawn = try await sample.log([.erasure], received: "2026-03-02T09:00:00Z")
        try await Self.act(Withdraw(.allOpen), withdrawn, at: "2026-03-03T09:00:00Z", sample)
        let asked = try await sample.log([.erasure, .access], received: "2026-10-20T09:00:00Z")
        let question = AskIdentity(ground: "another address", timeliness: .timely)
        try await Self.act(question, asked, at: "2026-10-21T09:00:00Z", sample)
        let extended = ExtendTimeLimit(
          .rights([.access]),
          .months(2),
          on: .complexity,
          reasons: "four archives"
        )
        try await Self.act(ConfirmIdentity(), asked, at: "2026-10-22T09:00:00Z", sample)
        try await Self.act(extended, asked, at: "2026-10-23T09:00:00Z", sample)

        let metrics = try await Self.measure(sample)
        let total = metrics.total
        #expect(total.requests == 5)
        #expect(total.claims == 6)
        let ways: [Int] = [total.open, total.answered, total.withdrawn, total.unanswered]
        #expect(ways == [2, 3, 1, 0])
        let parts: [Int] = [total.extended, total.suspended, total.late, total.reopened]
        #expect(parts == [1, 2, 1, 1])
        #expect(total.days?.median.description == "10.0")
        #expect(total.days?.mean.description == "17.7")
        #expect(total.days?.percentile95.description == "40.0")
        #expect(Self.rows(metrics, .right) == ["access": 4, "erasure": 2])
        #expect(
          Self.rows(metrics, .outcome) == ["granted": 2, "refused": 1, "withdrawn": 1, "open": 2]
        )
        #expect(Self.rows(metrics, .ground) == ["12(5)-excessive": 1])
        #expect(Self.rows(metrics, .channel) == ["email": 6])
        let months = Self.rows(metrics, .month)
        #expect(months.count == 13)
        #expect(
          months.filter { $0.value > 0 } == [
            "2026-01": 1, "2026-02": 1, "2026-03": 2, "2026-10": 2,
          ]
        )
      }
    }

    @Test func countReceiptsOfThePeriodInLocalTime() async throws {
      try await SampleOffice.lend { sample in
        // Half past midnight in Amsterdam on 1 February, and half an hour before.
        _ = try await sample.log(received: "2026-01-31T23:30:00Z")
        _ = try await sample.log(received: "2026-01-31T22:30:00Z", email: "b@c.example")
        let february = try await sample.desk.measureCases(
          try day("2026-02-01")...day("2026-02-28")
        )
        #expect(february.total.claims == 1)
        #expect(Self.rows(february, .month) == ["2026-02": 1])
        let none = try await sample.desk.measureCases(try day("2025-01-01")...day("2025-12-31"))
        #expect(none.total == CaseMetrics.Figures())
        #expect(Self.rows(none, .month).count == 12)
      }
    }

    @Test func countApprovedRefusalsByTheirGround() async throws {
      var profile = SampleOffice.profile
      profile.approval = .fourEyes
      try await SampleOffice.lend(profile: profile) { sample in
        let reference = try await sample.log()
        let other = try await sample.office.desk(nil, officer: try #require(Handle("p.jansen")))
        let refusal = try Refusal.complete(.manifestlyUnfounded)
        let decide = Decide(.allOpen, decision: .refused(refusal))
        _ = try await sample.desk.perform(decide, on: reference, key: UUID())
        #expect(Self.rows(try await Self.measure(sample), .outcome) == ["open": 1])
        _ = try await other.perform(Approve(.allOpen), on: reference, key: UUID())
        #expect(Self.rows(try await Self.measure(sample), .ground) == ["12(5)-unfounded": 1])
      }
    }

    @Test func areTheSameOnceCasesAreErased() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await ErasingTests.closed(sample)
        _ = try await Self.answered(sample, "2026-02-02T09:00:00Z", "2026-02-12T09:00:00Z")
        let before = try await Self.measure(sample)
        let desk = try await ErasingTests.later(sample)
        _ = try await desk.erase(reference, ground: .retentionEnded, key: UUID())
        let after = try await Self.measure(sample)
        #expect(after.total == before.total)
        #expect(after.sections == before.sections)
      }
    }

    /// A claim that goes on elsewhere counts there alone.
    @Test func countNoClaimTwice() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        _ = try await sample.desk.splitOff(
          .rights([.erasure]),
          of: reference,
          reason: "another department",
          key: UUID()
        )
        let repeated = try await sample.log([.access], received: "2026-10-02T09:00:00Z")
        _ = try await sample.desk.join(repeated, to: reference, reason: "again", key: UUID())
        let metrics = try await Self.measure(sample)
        #expect(metrics.total.claims == 2)
        #expect(Self.rows(metrics, .right) == ["access": 1, "erasure": 1])
      }
    }

    /// Whatever is done, the sections add up to the total, and every figure is a part of the claims.
    @Test(arguments: 0..<2) func addUp(_ seed: UInt64) async throws {
      try await SampleOffice.lend { sample in
        for number in 0..<12 {
          var random = try RandomActs(seed: 9_000 + 100 * seed + UInt64(number))
          let reference = try await sample.log(random.rights(), received: "2026-01-10T09:00:00Z")
          for _ in 0..<30 {
            let file = try await sample.desk.show(reference).loaded.file
            let act = random.act(in: file)
            let moment = random.instant(after: file.request.received)
            _ = try? await sample.desk.perform(act, on: reference, occurred: moment, key: UUID())
          }
        }
        let metrics = try await Self.measure(sample)
        let total = metrics.total
        #expect(total.open + total.answered + total.withdrawn + total.unanswered == total.claims)
        for part in [total.extended, total.suspended, total.late, total.reopened] {
          #expect(part <= total.claims)
        }
        for section in metrics.sections where section.dimension != .ground {
          let claims = section.rows.map(\.figures.claims).reduce(0, +)
          #expect(claims == total.claims, "\(section.dimension)")
        }
      }
    }
  }
}
