import Casework
import Foundation
import Register
import SubjectRequests
import TestCases
import TestCluster
import TestRecords
import Testing

extension DatabaseTests {
  @Suite("Loading consents") struct ConsentLoadingTests {
    private func load(
      csv text: String,
      _ desk: Desk,
      mode: BulkMode = .recording
    ) async throws -> BulkReport {
      let path = FileManager.default.temporaryDirectory.path + "/habeas-\(UUID()).csv"
      try Data(text.utf8).write(to: URL(filePath: path))
      defer { try? FileManager.default.removeItem(atPath: path) }
      var loader = try await ConsentLoader(desk, kind: Samples.label("email"), mode: mode)
      return try await loader.load(csv: try #require(FileHandle(forReadingAtPath: path))) { _ in }
    }

    private static let header =
      "principal,purpose,event,occurred,notice,expression,expires,method,evidence,reason,request"

    private static func good(_ index: Int) -> String {
      let events = [
        "given,2026-10-01,web-form@1:nl,explicit,,web form,,,", "withdrawn,2026-10-02,,,,,,,",
        "requested,2026-09-30,web-form@1:en,,,,,,",
        "given,2026-10-03T10:00:00Z,web-form@1:en,,2027-10-03,letter,Form \(index),,",
      ]
      return "p\(index / 4)@example.org,newsletter/marketing,\(events[index % 4])"
    }

    /// Rows of which the field named is not right; what must not be repeated holds canary.
    private static let bad: [(field: String, row: String)] = [
      ("principal", ",newsletter/marketing,withdrawn,2026-10-01,,,,,,,"),
      ("purpose", "canary@x.org,canary,withdrawn,2026-10-01,,,,,,,"),
      ("purpose", "canary@x.org,newsletter/billing,given,2026-10-01,web-form@1:nl,,,,,,"),
      ("event", "canary@x.org,newsletter/marketing,canary,2026-10-01,,,,,,,"),
      ("occurred", "canary@x.org,newsletter/marketing,withdrawn,canary,,,,,,,"),
      ("occurred", "canary@x.org,newsletter/marketing,withdrawn,2026-13-01,,,,,,,"),
      ("occurred", "canary@x.org,newsletter/marketing,withdrawn,2027-01-01,,,,,,,"),
      ("notice", "canary@x.org,newsletter/marketing,given,2026-10-01,,,,,,,"),
      ("notice", "canary@x.org,newsletter/marketing,given,2026-10-01,canary,,,,,,"),
      ("notice", "canary@x.org,newsletter/marketing,given,2026-10-01,web-form@9:nl,,,,,,"),
      (
        "expression", "canary@x.org,newsletter/marketing,given,2026-10-01,web-form@1:nl,canary,,,,,"
      ),
      ("expression", "canary@x.org,newsletter/recipes,given,2026-10-01,web-form@1:nl,,,,,,"),
      ("expires", "canary@x.org,newsletter/marketing,given,2026-10-01,web-form@1:nl,,canary,,,,"),
      (
        "expires",
        "canary@x.org,newsletter/marketing,given,2026-10-01,web-form@1:nl,,2026-01-01,,,,"
      ),
      ("reason", "canary@x.org,newsletter/marketing,invalidated,2026-10-01,,,,,,,"),
      ("request", "canary@x.org,newsletter/marketing,withdrawn,2026-10-01,,,,,,,canary"),
      (
        "method",
        "canary@x.org,newsletter/marketing,withdrawn,2026-10-01,,,,"
          + String(repeating: "canary", count: 17) + ",,,"
      ),
    ]

    @Test func tenThousandBadRowsAreRefusedWithLineAndField() async throws {
      try await ConsentOffice.lend { sample in
        var random = SeededGenerator(seed: 3)
        var rows: [String] = []
        var expected: [(line: Int, field: String)] = []
        var goodRows = 0
        while expected.count < 10_000 {
          if Int.random(in: 0..<50, using: &random) == 0 {
            rows.append(Self.good(goodRows))
            goodRows += 1
          } else {
            let bad = Self.bad[Int.random(in: 0..<Self.bad.count, using: &random)]
            rows.append(bad.row)
            expected.append((rows.count + 1, bad.field))
          }
        }
        let text = ([Self.header] + rows).joined(separator: "\n") + "\n"
        let report = try await load(csv: text, sample.desk)
        #expect(report.logged == goodRows)
        #expect(report.refused.map(\.line) == expected.map(\.line))
        #expect(report.refused.map(\.field) == expected.map(\.field))
        #expect(report.refused.allSatisfy { !$0.description.contains("canary") })
        let again = try await load(csv: text, sample.desk)
        #expect(again.logged == 0)
        #expect(again.loggedBefore == goodRows)
        #expect(try await sample.count("consent_event") == goodRows)
      }
    }

    /// A row of the table as a JSON object.
    private static func object(_ row: String) throws -> String {
      let names = header.split(separator: ",").map(String.init)
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let fields = zip(names, cells).filter { !$0.1.isEmpty }
      let data = try JSONEncoder().encode(Dictionary(fields, uniquingKeysWith: { $1 }))
      return String(decoding: data, as: UTF8.self)
    }

    @Test func tenThousandBadObjectsOfAStreamAreRefusedWithLineAndField() async throws {
      try await ConsentOffice.lend { sample in
        var random = SeededGenerator(seed: 4)
        var lines: [String] = []
        var expected: [String] = []
        while expected.count < 10_000 {
          if Int.random(in: 0..<50, using: &random) == 0 {
            lines.append(try Self.object(Self.good(lines.count)))
          } else {
            let bad = Self.bad[Int.random(in: 0..<Self.bad.count, using: &random)]
            lines.append(try Self.object(bad.row))
            expected.append("\(lines.count) \(bad.field)")
          }
        }
        let path = FileManager.default.temporaryDirectory.path + "/habeas-\(UUID()).jsonl"
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var loader = try await ConsentLoader(
          sample.desk,
          kind: Samples.label("email"),
          mode: .recording
        )
        let file = try #require(FileHandle(forReadingAtPath: path))
        let report = try await loader.load(jsonLines: file) { _ in }
        #expect(report.refused.map { "\($0.line) \($0.field ?? "")" } == expected)
        #expect(report.logged + report.loggedBefore == lines.count - expected.count)
        #expect(report.refused.allSatisfy { !$0.description.contains("canary") })
      }
    }

    @Test func aDryRunWritesNothing() async throws {
      try await ConsentOffice.lend { sample in
        let text = ([Self.header] + (0..<8).map(Self.good)).joined(separator: "\n")
        let report = try await load(csv: text, sample.desk, mode: .dryRun)
        #expect(report.logged == 8)
        #expect(try await sample.count("consent_event") == 0)
      }
    }

    @Test func aColumnThatIsNotKnownIsRefused() async throws {
      try await ConsentOffice.lend { sample in
        let text = "principal,purpose,event,occurred,shoe\na,b/c,withdrawn,2026-10-01,9\n"
        await #expect(throws: RowRefusal.self) { _ = try await load(csv: text, sample.desk) }
      }
    }

    @Test func aStreamOfLinesIsRecordedAndItsFaultsNamed() async throws {
      let lines = [
        #"{"principal":"a@x.org","purpose":"newsletter/marketing","event":"given","#
          + #""occurred":"2026-10-01","notice":"web-form@1:nl"}"#,
        "",
        #"{"principal":"a@x.org","principal":"b@x.org","purpose":"newsletter/marketing","#
          + #""event":"withdrawn","occurred":"2026-10-02"}"#,
        #"{"principal":7,"purpose":"newsletter/marketing","event":"withdrawn","#
          + #""occurred":"2026-10-02"}"#,
        #"{"shoe":"9"}"#, "[]", "canary",
        #"{"principal":"a@x.org","purpose":"newsletter/recipes","event":"withdrawn","#
          + #""occurred":"2026-10-02","kind":null}"#,
      ]
      try await ConsentOffice.lend { sample in
        let pipe = Pipe()
        pipe.fileHandleForWriting.write(Data(lines.joined(separator: "\n").utf8))
        try pipe.fileHandleForWriting.close()
        var loader = try await ConsentLoader(
          sample.desk,
          kind: Samples.label("email"),
          mode: .recording
        )
        let report = try await loader.load(jsonLines: pipe.fileHandleForReading) { _ in }
        #expect(report.logged == 2)
        #expect(report.refused.map(\.line) == [3, 4, 5, 6, 7])
        #expect(report.refused.map(\.field) == ["principal", "principal", nil, nil, nil])
        #expect(report.refused.first?.reason.contains("twice") == true)
        #expect(report.refused.allSatisfy { !$0.description.contains("canary") })
        let person = try ConsentOffice.person("a@x.org")
        #expect(try await sample.desk.mayProcess(person, for: ConsentOffice.purpose()).permits)
      }
    }
  }
}
