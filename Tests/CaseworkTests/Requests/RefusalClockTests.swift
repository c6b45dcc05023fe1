import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// The month in which a refusal can be told goes on while the answer waits: Article 12(4).
  @Suite("Refusals in the report of deadlines") struct RefusalClockTests {
    private func clocks(
      _ sample: SampleOffice,
      until day: String? = nil,
      asOf: String? = nil
    ) async throws -> [String] {
      let until = try day.map { OpenDeadlines.Filter.Dates.dueUntil(try CaseworkTests.day($0)) }
      let filter = OpenDeadlines.Filter(clocks: .duties, dates: until ?? .all)
      let report = try await sample.desk.reportDeadlines(
        filter,
        asOf: try asOf.map { try CaseworkTests.day($0) }
      )
      return report.items.map { "\($0.matter.clock) \($0.due?.description ?? "-")" }
    }

    @Test func aRefusalStandsThereWhileTheAnswerIsSuspended() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log(received: "2026-10-20T09:00:00Z")
        #expect(try await clocks(sample) == ["response 2026-11-20"])
        let ask = AskIdentity(ground: "The address is not the one on file.", timeliness: .timely)
        _ = try await sample.desk.perform(ask, on: reference, key: UUID())
        #expect(try await clocks(sample) == ["refusal 2026-11-20", "response -"])
        #expect(try await clocks(sample, until: "2026-11-30") == ["refusal 2026-11-20"])
        #expect(try await clocks(sample, asOf: "2026-11-21") == ["response -"])
      }
    }

    @Test func aRefusalStandsThereUntilItsOwnMonthIsOver() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log(received: "2026-10-20T09:00:00Z")
        let extend = ExtendTimeLimit(.allOpen, .months(2), on: .complexity, reasons: "many systems")
        _ = try await sample.desk.perform(extend, on: reference, key: UUID())
        #expect(try await clocks(sample) == ["refusal 2026-11-20", "response 2027-01-20"])
        #expect(try await clocks(sample, asOf: "2026-11-20").first == "refusal 2026-11-20")
        #expect(try await clocks(sample, asOf: "2026-11-21") == ["response 2027-01-20"])
      }
    }
  }
}
