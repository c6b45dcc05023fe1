import Documents
import Foundation
import Register
import TestReaders
import TestRecords
import Testing
import TimeLimits

@Suite struct ActivityDocumentTests {
  private func worksheet() throws -> Worksheet {
    let recorded = try #require(Instant("2026-11-02T09:00:00Z"))
    let version = RecordVersion(
      number: 2,
      recorded: recorded,
      by: "j.devries",
      reason: "A new system",
      record: try Samples.payroll()
    )
    return ProcessingActivity.worksheet(
      of: [version],
      controller: "Sample Foundation",
      dated: try Samples.day("2026-11-02")
    )
  }

  @Test func thePageHoldsEveryFieldOfTheArticle() throws {
    let page = Data(try worksheet().html().utf8)
    #expect(try Golden.file("documents/activity-register.html", holding: page) == page)
    _ = try Python.run("html_check.py", on: page)
  }

  @Test func theDocumentIsReadByAnotherReader() throws {
    let document = try worksheet().docx()
    let found = try Python.run("docx_check.py", on: document)
    #expect(found.contains("\"tables\": 7,"), "\(found)")
    #expect(try worksheet().docx() == document)
  }
}
