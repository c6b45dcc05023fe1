import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Loading CSV") struct BulkCSVTests {
    static func load(
      _ bytes: [UInt8],
      _ desk: Desk,
      mode: BulkMode = .recording
    ) async throws -> BulkReport {
      let file = FileManager.default.temporaryDirectory.appending(path: "load-\(UUID()).csv")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      var loader = BulkLoader(desk, mode: mode)
      return try await loader.load(csv: handle) { _ in }
    }

    @Test func takesTheGoodRowsAndTellsOfTheBad() async throws {
      try await SampleOffice.lend { sample in
        let report = try await Self.load(BadRows.csv, sample.desk)
        #expect(report.logged == BadRows.good)
        #expect(report.loggedBefore == 1)
        #expect(report.refused.map(\.line) == BadRows.refused.map(\.line))
        #expect(report.refused.map(\.field) == BadRows.refused.map(\.field))
        #expect(report.rows == BadRows.good + 1 + BadRows.refused.count)
        for refusal in report.refused {
          #expect(!refusal.reason.isEmpty)
          #expect(!refusal.description.localizedCaseInsensitiveContains("canary"), "\(refusal)")
        }
        #expect(try await sample.count("subject_request") == BadRows.good)
      }
    }

    @Test func readsWhatSpreadsheetsWrite() async throws {
      try await SampleOffice.lend { sample in
        let text = """
          \u{FEFF}received,right,name,email,channel,language,reference\r
          2026-10-01,"access;erasure","Jansen, ""Anna"" van der Berg",anna@example.org,post,nl,CRM-1\r
          2026-10-02T09:30:00+02:00,objection-direct-marketing,,,,,\r

          """
        let report = try await Self.load(Array(text.utf8), sample.desk)
        #expect(report.refused == [])
        #expect(report.logged == 2)
        let found = try await sample.desk.find(email: "anna@example.org", limit: 10)
        let reference = try #require(found.first?.reference)
        let view = try await sample.desk.show(reference)
        #expect(view.loaded.requester.name == "Jansen, \"Anna\" van der Berg")
        #expect(view.loaded.file.claims.map(\.right) == [.access, .erasure])
        #expect(view.loaded.file.request.channel == .post)
        #expect(view.loaded.file.request.received == (try instant("2026-10-01T00:00:00+02:00")))
        let other = try await sample.desk.list(.all, limit: 10).first
        #expect(other?.rights == [.objection(.directMarketing)])
        #expect(other?.channel == .other)
      }
    }

    @Test func aDryRunWritesNothing() async throws {
      try await SampleOffice.lend { sample in
        let dry = try await Self.load(BadRows.csv, sample.desk, mode: .dryRun)
        #expect(try await sample.count("subject_request") == 0)
        let wet = try await Self.load(BadRows.csv, sample.desk)
        #expect(dry == wet)
        let again = try await Self.load(BadRows.csv, sample.desk, mode: .dryRun)
        #expect(again.logged == 0)
        #expect(again.loggedBefore == wet.logged + wet.loggedBefore)
      }
    }

    @Test func aSecondRunLogsNothingTwice() async throws {
      try await SampleOffice.lend { sample in
        let first = try await Self.load(BadRows.csv, sample.desk)
        let second = try await Self.load(BadRows.csv, sample.desk)
        #expect(second.logged == 0)
        #expect(second.loggedBefore == first.logged + first.loggedBefore)
        #expect(second.refused == first.refused)
        #expect(try await sample.count("event") == 2 * BadRows.good)
      }
    }

    @Test func aReferenceThatIsTakenIsRefused() async throws {
      try await SampleOffice.lend { sample in
        let header = "right,received,reference\n"
        _ = try await Self.load(Array("\(header)access,2026-10-01,CRM-1\n".utf8), sample.desk)
        let text = "\(header)erasure,2026-10-01,CRM-2\nerasure,2026-10-01,CRM-1\n"
        for mode in [BulkMode.dryRun, .recording] {
          let report = try await Self.load(Array(text.utf8), sample.desk, mode: mode)
          #expect(report.logged == 1)
          #expect(report.refused.map(\.line) == [3])
          #expect(report.refused.map(\.field) == ["reference"])
        }
      }
    }

    @Test func loadsThousandsOfRows() async throws {
      let rows = (1...5_000).map { number in
        "access,2026-10-\(number % 28 + 1),Person \(number),p\(number)@example.org\n"
      }
      let text =
        "right,received,name,email\n"
        + rows.joined().replacing(
          /2026-10-(\d),/,
          with: { "2026-10-0\($0.output.1)," }
        )
      try await SampleOffice.lend { sample in
        let clock = ContinuousClock()
        let start = clock.now
        let report = try await Self.load(Array(text.utf8), sample.desk)
        // Far above what a debug build takes: it finds what grows with the square of the rows.
        #expect(clock.now - start < .seconds(120))
        #expect(report.refused == [])
        #expect(report.logged == 5_000)
        #expect(try await sample.count("event") == 10_000)
        let found = try await sample.desk.find(email: "P4711@example.org", limit: 10)
        #expect(found.map(\.requester?.name) == ["Person 4711"])
      }
    }
  }
}
