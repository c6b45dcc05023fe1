import Documents
import Foundation
import Register
import TestReaders
import TestRecords
import Testing
import TimeLimits

@Suite struct ActivityDocumentTests {
  private func worksheet(of activity: ProcessingActivity? = nil) throws -> Worksheet {
    let recorded = try #require(Instant("2026-11-02T09:00:00Z"))
    let version = RecordVersion(
      number: 2,
      recorded: recorded,
      by: "j.devries",
      reason: "A new system",
      record: try activity ?? Samples.payroll()
    )
    return ProcessingActivity.worksheet(
      of: [version],
      controller: "Sample Foundation",
      dated: try Samples.day("2026-11-02")
    )
  }

  @Test func thePageHoldsEveryFieldOfTheArticle() throws {
    let page = Data(try worksheet().html().utf8)
    #expect(try Golden.page("documents/activity-register.html", holding: page) == page)
    _ = try Python.run("html_check.py", on: page)
  }

  @Test func theDocumentIsReadByAnotherReader() throws {
    let document = try worksheet().docx()
    let found = try Python.run("docx_check.py", on: document)
    #expect(found.contains("\"tables\": 7,"), "\(found)")
    #expect(try worksheet().docx() == document)
  }

  @Test func automatedDecisionsAreToldWithLogicConsequencesExceptionAndSafeguards() throws {
    let worksheet = try worksheet(of: Samples.lending())
    let page = try worksheet.html()
    for text in [
      "Whether a loan is granted", "Income less fixed expenses", "refused at once",
      "after three months", "Art. 22(2)(a): needed for a contract", "By letter to the credit desk",
      "Interest in holidays", "chooses the offers of the month",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    _ = try Python.run("html_check.py", on: Data(page.utf8))
    let found = try Python.run("docx_check.py", on: worksheet.docx())
    #expect(found.contains("\"tables\": 7,"), "\(found)")
    let headings = worksheet.sections.map { "\($0.number) \($0.heading)" }
    #expect(headings.contains("1.4 Automated decisions and profiling"))
    #expect(headings.last == "1.6 Security")
  }

  @Test func aProcessorsEntryIsNumberedWithoutGaps() throws {
    var activity = try Samples.payroll()
    let party = PartyContact(name: "Bureau", contact: "privacy@bureau.example")
    activity.role = .processor(
      record: ProcessorRecord(
        processors: [party],
        clients: [
          ControllerServed(
            id: try Samples.label("client"),
            controller: party,
            processing: ["Paying wages"]
          )
        ]
      )
    )
    #expect(
      try worksheet(of: activity).sections.map(\.number) == ["1", "1.1", "1.2", "1.3", "1.4"]
    )
  }
}
