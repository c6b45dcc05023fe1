import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Loading JSON") struct BulkJSONTests {
    private func load(
      _ bytes: [UInt8],
      _ desk: Desk,
      mode: BulkMode = .recording,
      pieceSize: Int = 4_096
    ) async throws -> BulkReport {
      let file = FileManager.default.temporaryDirectory.appending(path: "load-\(UUID()).json")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      var loader = BulkLoader(desk, mode: mode)
      return try await loader.load(json: handle, pieceSize: pieceSize) { _ in }
    }

    private static let items: [(json: String, field: String??)] = [
      (#"{"right":"access","received":"2026-10-01","name":"Anna","reference":"CRM-1"}"#, nil),
      (#"{"rights":["access","erasure"],"received":"2026-10-01T09:30:00+02:00"}"#, nil),
      (#"{"right":"canary","received":"2026-10-01"}"#, .some("right")),
      (#"{"right":"access","received":"2026-02-30"}"#, .some("received")),
      (#"{"right":"access","received":"2030-01-01"}"#, .some("received")),
      (#"{"right":"access"}"#, .some("received")),
      (#"{"right":"access","received":20261001}"#, .some("received")),
      (#"{"right":"access","received":"2026-10-01","email":"canary"}"#, .some("email")),
      (#"{"right":"access","received":"2026-10-01","name":"can\u0000ary"}"#, .some("name")),
      (#"{"rights":"access","received":"2026-10-01"}"#, .some("rights")),
      (#"{"right":"access","received":"2026-10-01","canary":"canary"}"#, .some(nil)),
      (#"["canary"]"#, .some(nil)), ("17", .some(nil)), ("null", .some(nil)),
      (#"{"right":"erasure","received":"2026-10-01","reference":"CRM-1"}"#, .some("reference")),
      (#"{"right":"access","right":"erasure","received":"2026-10-01"}"#, .some("right")),
      (#"{"name":"canary","received":"2026-10-01","right":"access","name":null}"#, .some("name")),
      (#"{"right":"access","received":"2026-10-01","canary":1,"canary":2}"#, .some(nil)),
      (#"{"right":"access","received":"2026-10-01","na\u006De":"A","name":"B"}"#, .some("name")),
    ]

    private func check(_ report: BulkReport) {
      let bad = Self.items.enumerated().compactMap { index, item -> (Int, String?)? in
        guard case .some(let field) = item.field else { return nil }
        return (index + 1, field)
      }
      #expect(report.logged == 2)
      #expect(report.refused.map(\.line) == bad.map(\.0))
      #expect(report.refused.map(\.field) == bad.map(\.1))
      for refusal in report.refused {
        #expect(!refusal.description.localizedCaseInsensitiveContains("canary"), "\(refusal)")
      }
    }

    @Test(arguments: [("", 4_096), ("\u{FEFF}", 1), (" \r\n\t", 7)])
    func takesTheGoodItemsOfAnArray(_ before: String, pieceSize: Int) async throws {
      let text = before + "[" + Self.items.map(\.json).joined(separator: ",\n") + "]\n"
      try await SampleOffice.lend { sample in
        check(try await load(Array(text.utf8), sample.desk, pieceSize: pieceSize))
        #expect(try await sample.count("subject_request") == 2)
      }
    }

    @Test(arguments: ["\n", "\r\n"]) func takesTheGoodLines(_ end: String) async throws {
      let text = Self.items.map { $0.json + end }.joined()
      try await SampleOffice.lend { sample in
        check(try await load(Array("\u{FEFF}\(text)".utf8), sample.desk, mode: .dryRun))
        #expect(try await sample.count("subject_request") == 0)
        check(try await load(Array(text.utf8), sample.desk))
        let again = try await load(Array(text.utf8), sample.desk)
        #expect(again.logged == 0)
        #expect(again.loggedBefore == 2)
      }
    }

    @Test func refusesLinesThatAreNoJSON() async throws {
      let good = #"{"right":"access","received":"2026-10-01"}"#
      let bytes =
        Array("\(good)\n\n{\"right\":\"canary\n".utf8) + [0x22, 0xFF, 0xFE, 0x22, 0x0A]
        + Array("{\"right\":\"erasure\",\"received\":\"2026-10-01\"}".utf8)
      try await SampleOffice.lend { sample in
        let report = try await load(bytes, sample.desk)
        #expect(report.logged == 2)
        #expect(report.refused.map(\.line) == [3, 4])
        #expect(report.refused.allSatisfy { !$0.reason.contains("canary") })
      }
    }

    /// What is wrong with the brackets is told with the item where it shows; the others count.
    @Test(arguments: [
      (#"[$,{"right":"canary""#, [2], 1, "the file ends before the array does"),
      ("[$,$", [2], 1, "the file ends before the array does"),
      ("[$,]", [2], 1, "expected a value"), ("[,$]", [1], 1, "expected a value"),
      ("[$]$", [2], 1, "something follows the end of the array"),
      ("[$}]", [1], 0, "something follows the end of the record"),
      (#"[$,{"name":"[{\"canary\\"}]"#, [2], 1, "missing"), ("[]", [], 0, ""), ("", [], 0, ""),
      ("[ $ , [$] ]", [2], 1, "not a JSON object"),
    ])
    func tellsWhichItemIsNotClosed(
      text: String,
      lines: [Int],
      logged: Int,
      reason: String
    ) async throws {
      let good = #"{"right":"access","received":"2026-10-01"}"#
      let file = text.replacing("$", with: good)
      try await SampleOffice.lend { sample in
        let report = try await load(Array(file.utf8), sample.desk)
        #expect(report.refused.map(\.line) == lines)
        #expect(report.refused.allSatisfy { $0.description.contains("item") })
        #expect(report.refused.allSatisfy { $0.reason.hasSuffix(reason) })
        #expect(report.refused.allSatisfy { !$0.reason.contains("canary") })
        #expect(report.logged == logged)
      }
    }

    @Test func anItemBeyondMeasureIsRefusedAndTheNextTaken() async throws {
      let good = #"{"right":"access","received":"2026-10-01"}"#
      let long =
        #"{"right":"access","received":"2026-10-01","name":""#
        + String(repeating: "canary", count: 200_000) + "\"}"
      try await SampleOffice.lend { sample in
        for text in ["[\(long),\(good)]", "\(long)\n\(good)\n"] {
          let report = try await load(Array(text.utf8), sample.desk)
          #expect(report.refused.map(\.line) == [1])
          #expect(report.refused.first?.reason == "longer than 1048576 bytes")
          #expect(report.logged + report.loggedBefore == 1)
        }
      }
    }
  }
}
