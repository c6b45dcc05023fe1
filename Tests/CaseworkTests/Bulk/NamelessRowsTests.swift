import Casework
import TestCluster
import Testing

extension DatabaseTests {
  /// Requests of people who gave no name read alike and are requests of their own.
  @Suite("Loading rows that name nobody") struct NamelessRowsTests {
    static let header = "right,received,channel,reference\n"
    static let row = "access,2026-10-01,post,\n"

    private func load(
      _ rows: String...,
      at desk: Desk,
      mode: BulkMode = .recording
    ) async throws -> BulkReport {
      try await BulkCSVTests.load(Array((Self.header + rows.joined()).utf8), desk, mode: mode)
    }

    @Test func eachOfAFileIsLogged() async throws {
      try await SampleOffice.lend { sample in
        let rows = [Self.row, Self.row, Self.row].joined()
        let dry = try await load(rows, at: sample.desk, mode: .dryRun)
        let report = try await load(rows, at: sample.desk)
        #expect(dry == report)
        #expect(report.logged == 3)
        #expect(report.loggedBefore == 0)
        #expect(report.ambiguous == [])
        #expect(try await sample.count("subject_request") == 3)
      }
    }

    @Test func aSecondRunLogsNoneTwiceAndTellsWhichMayBeOthers() async throws {
      try await SampleOffice.lend { sample in
        _ = try await load(Self.row, Self.row, at: sample.desk)
        let again = try await load(Self.row, Self.row, at: sample.desk)
        #expect(again.logged == 0)
        #expect(again.loggedBefore == 2)
        #expect(again.ambiguous == [2, 3])
        #expect(try await sample.count("subject_request") == 2)
      }
    }

    @Test func oneMoreThanBeforeIsLogged() async throws {
      try await SampleOffice.lend { sample in
        _ = try await load(Self.row, at: sample.desk)
        let other = try await load(
          "erasure,2026-10-01,post,\n",
          Self.row,
          Self.row,
          at: sample.desk
        )
        #expect(other.logged == 2)
        #expect(other.ambiguous == [3])
      }
    }

    @Test func aReferenceTellsThemApart() async throws {
      try await SampleOffice.lend { sample in
        _ = try await load(Self.row, at: sample.desk)
        let told = try await load("access,2026-10-01,post,CRM-7\n", at: sample.desk)
        #expect(told.logged == 1)
        #expect(told.ambiguous == [])
        let again = try await load("access,2026-10-01,post,CRM-7\n", at: sample.desk)
        #expect(again.loggedBefore == 1)
        #expect(again.ambiguous == [])
      }
    }
  }
}
