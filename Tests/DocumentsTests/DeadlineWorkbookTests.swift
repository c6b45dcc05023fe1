import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("Workbooks of deadlines", .serialized)
struct DeadlineWorkbookTests {
  @Test("A reader of packages finds each clock, with days and numbers as such")
  func content() throws {
    let found = Data(try Python.run("xlsx_check.py", on: SampleReport.make().xlsx()).utf8)
    #expect(try found == Golden.file("documents/deadlines.xlsx.json", holding: found))
  }

  @Test("openpyxl reads days as days", .enabled(if: Python.runs("openpyxl")))
  func openpyxl() throws {
    let found = try Python.run("xlsx_openpyxl.py", on: SampleReport.make().xlsx())
    let expected = """
      {"days": 24, "formats": ["yyyy-mm-dd"], "rows": 8, "title": "Deadlines"}

      """
    #expect(found == expected)
  }

  @Test("The same report gives the same bytes, whenever it is made")
  func repeats() throws {
    let report = try SampleReport.make()
    let later = DeadlineReport(
      asOf: report.asOf,
      made: report.made.adding(hours: 5),
      controller: report.controller,
      items: report.items
    )
    #expect(try report.xlsx() == later.xlsx())
  }

  @Test("Texts that look like formulas, links or markup stay texts")
  func hostile() throws {
    let texts = [
      "=HYPERLINK(\"http://example.org\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "{=1}",
      "https://example.org", "<b>&\"'", "\u{0}\u{1B}[31m\u{FFFE}", "",
    ]
    let items = texts.map { SampleReport.plain(alarms: [$0]) }
    let found = try Python.run("xlsx_check.py", on: SampleReport.report(items).xlsx())
    for text in [#""=HYPERLINK(\"http://example.org\")""#, #""+1""#, #""-1+1""#, #""@SUM(A1)""#] {
      #expect(found.contains(text))
    }
    #expect(found.contains("\u{FFFD}"))
  }

  @Test("Days that a spreadsheet does not know are texts")
  func earlyDays() throws {
    let items = ["0001-01-01", "1899-12-31", "1900-12-31", "1901-01-01", "9999-12-31"].map {
      SampleReport.plain(received: $0)
    }
    let found = try Python.run("xlsx_check.py", on: SampleReport.report(items).xlsx())
    for text in ["0001-01-01", "1899-12-31", "1900-12-31"] {
      #expect(found.contains("\n   \"\(text)\","))
    }
    for text in ["1901-01-01", "9999-12-31"] { #expect(found.contains("\"day\": \"\(text)\"")) }
  }

  @Test("A text that is too long for a cell is refused, and nothing is left behind")
  func tooLong() throws {
    let report = SampleReport.report([
      SampleReport.plain(alarms: [String(repeating: "x", count: 40_000)])
    ])
    #expect(throws: SpreadsheetError.self) { try report.xlsx() }
    _ = try SampleReport.make().xlsx()
    let left = try FileManager.default
      .contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path())
      .filter { $0.hasPrefix("habeas-workbook-\(ProcessInfo.processInfo.processIdentifier)-") }
    #expect(left == [])
  }

  @Test("An empty report is a sheet with headings")
  func empty() throws {
    let found = try Python.run("xlsx_check.py", on: SampleReport.report([]).xlsx())
    #expect(found.contains("\"filter\": \"A1:Q1\""))
  }
}
