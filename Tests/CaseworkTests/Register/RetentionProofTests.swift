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
  @Suite("Proof of deletion") struct RetentionProofTests {
    @Test func isKeptWithWhoWhenAndEvidenceAndIsAwaitedInTheReviews() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let schedule = try Samples.retention()
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        _ = try await desk.keep([schedule], .adding, key: UUID())
        var late = try await desk.reviews(until: day("2026-11-01"))
        #expect(late.map(\.kind) == [.deletion])
        #expect(late.map { $0.owner?.description } == ["a.jansen"])
        #expect(try await desk.reportRetention().overdue.map(\.matter.word) == ["active-data"])
        let cleaned = try await desk.proveCleanUp(
          of: schedule.id,
          evidence: "Job 4711",
          records: 212,
          on: day("2026-07-20"),
          key: UUID()
        )
        #expect(cleaned.version.reason == "Clean-up through 2026-07-20")
        #expect(cleaned.record.proofs.map(\.active.by.description) == ["j.devries"])
        late = try await desk.reviews(until: day("2026-11-01"))
        #expect(late.map(\.kind) == [.backupDeletion])
        #expect(late.map(\.due) == [try day("2026-10-20")])
        #expect(try await desk.reportRetention().overdue.map(\.matter.word) == ["backups"])
        let gone = try await desk.proveBackupsGone(
          of: schedule.id,
          evidence: "Statement of the provider",
          on: day("2026-10-19"),
          key: UUID()
        )
        #expect(gone.record.proofs.first?.backups?.evidence == "Statement of the provider")
        #expect(try await desk.reportRetention().overdue.isEmpty)
        #expect(try await desk.reviews(until: day("2026-11-01")).isEmpty)
        await #expect(throws: RegisterRefusal.noBackupsAwaited("payroll-pay")) {
          _ = try await desk.proveBackupsGone(of: schedule.id, evidence: "None", key: UUID())
        }
        #expect(try await desk.history(of: schedule.id).count == 3)
      }
    }
  }
}
