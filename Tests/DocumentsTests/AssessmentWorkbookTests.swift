import Assessments
import Documents
import Foundation
import TestReaders
import Testing
import TimeLimits

@Suite(
  "Workbooks of assessments",
  .enabled(if: Python.runs("openpyxl"), "openpyxl is not installed")
)
struct AssessmentWorkbookTests {
  @Test("The cells in each language are the golden file", arguments: WorksheetLanguage.allCases)
  func golden(language: WorksheetLanguage) throws {
    let workbook = try AssessmentWorkbook(Fixtures.sample(), in: language).xlsx()
    let cells = Data(try Python.run("workbook_cells.py", on: workbook).utf8)
    let path = "documents/dpia/workbook.\(language.rawValue).json"
    #expect(try cells == Golden.file(path, holding: cells))
  }

  @Test("Texts that look like formulas stay texts, and none is longer than a cell")
  func texts() throws {
    var record = try Fixtures.sample()
    record.risks[0].title = "=HYPERLINK(\"https://example.org\")"
    record.risks[1].description = String(repeating: "word ", count: 9000)
    let workbook = try AssessmentWorkbook(record, in: .english).xlsx()
    let cells = try Python.run("workbook_cells.py", on: workbook)
    #expect(cells.contains("=HYPERLINK"))
    #expect(cells.contains("word word…") || cells.contains("word …"))
    // What was cut off is listed among what the workbook does not show.
    #expect(cells.contains("\"risks.description\""))
  }

  @Test("A control character spoils neither the cells nor the properties of the workbook")
  func controls() throws {
    var record = try Fixtures.sample()
    record.processing.name = "Support\u{B}at \u{1B}home"
    let day: CalendarDate = try #require(CalendarDate(iso8601: "2026-11-22"))
    record.standing = Standing(
      assessment: "0199a3c4",
      version: 4,
      hash: "ab12",
      state: .decided(
        signature: Signature(by: "direct\u{1}or", on: day, at: .init(secondsSince1970: 0))
      )
    )
    let cells = try Python.run("workbook_cells.py", on: AssessmentWorkbook(record).xlsx())
    #expect(cells.contains("\"title\": \"Support\u{FFFD}at \u{FFFD}home\""))
    // Among the properties and in a cell.
    #expect(cells.components(separatedBy: "direct\u{FFFD}or").count == 3)
  }

  @Test("It says whether it was decided on, which version it is, and who signed")
  func state() throws {
    var record = try Fixtures.decidedSample()
    let workbook = try AssessmentWorkbook(record, in: .dutch).xlsx()
    let cells = try Python.run("workbook_cells.py", on: workbook)
    #expect(cells.contains("\"status\": \"Vastgesteld, versie 4\""))
    #expect(cells.components(separatedBy: "director").count == 3)
    #expect(cells.components(separatedBy: "ab12").count == 3)
    record.standing = nil
    let draft = try Python.run("workbook_cells.py", on: AssessmentWorkbook(record).xlsx())
    #expect(draft.contains("\"status\": \"Draft\""))
  }

  @Test("The same record gives the same bytes")
  func repeats() throws {
    let workbook = AssessmentWorkbook(try Fixtures.sample())
    #expect(try workbook.xlsx() == workbook.xlsx())
  }

  @Test("A record without risks gives sheets with headings alone")
  func least() throws {
    let record = try AssessmentFile.read(Data(DraftTests.draft.utf8), as: .yaml)
    let cells = try Python.run("workbook_cells.py", on: AssessmentWorkbook(record).xlsx())
    #expect(cells.contains("\"created\": \"1980-01-01 00:00:00\""))
  }
}
