import Documents
import Foundation
import Register
import TestReaders
import TestRecords
import Testing
import TimeLimits

@Suite struct ActivityDocumentTests {
  /// The processor of the payroll, of whose transfer the entry of the activity does not tell.
  private func bureau() throws -> DataRecipient {
    try DataRecipient(
      id: Samples.label("payroll-bureau"),
      name: "Payroll Bureau B.V.",
      standing: .processor(
        contract: .concluded(
          reference: "C-1",
          on: Samples.day("2026-01-01"),
          review: Samples.review("2027-01-01")
        ),
        subProcessors: [
          SubProcessor(
            id: Samples.label("desk"),
            name: "Desk Pvt",
            country: "IN",
            task: "Support"
          )
        ],
        authorisation: .general
      ),
      country: "NL",
      noticeContact: "privacy@bureau.example"
    )
  }

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
      try .sample(recipients: [bureau()])
    )
  }

  @Test func thePageHoldsEveryFieldOfTheArticle() throws {
    let page = Data(try worksheet().html().utf8)
    #expect(try Golden.page("documents/activity-register.html", holding: page) == page)
    _ = try Python.run("html_check.py", on: page)
  }

  /// Whoever writes a list of lines finds it again as a list of lines.
  @Test func linesStayLines() throws {
    var activity = try Samples.payroll()
    activity.description = "First thing\nSecond thing\r\nThird thing"
    let document = try worksheet(of: activity)
    #expect(document.html().contains("First thing<br>\nSecond thing<br>\nThird thing"))
    #expect(document.markdown().contains("First thing<br>Second thing<br>Third thing"))
  }

  @Test(.enabled(if: RealTypst.isHere && Python.runs("pypdf")))
  func linesStayLinesOnPaper() throws {
    var activity = try Samples.payroll()
    activity.description = "First thing\nSecond thing"
    let pdf = try worksheet(of: activity).pdf(by: RealTypst.typesetter())
    let lines = try Python.run("pdf_lines.py", on: pdf).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("First thing") })
    #expect(lines.contains { $0.hasPrefix("Second thing") })
  }

  @Test func theDocumentIsReadByAnotherReader() throws {
    let document = try worksheet().docx()
    let found = try Python.run("docx_check.py", on: document)
    #expect(found.contains("\"tables\": 7,"), "\(found)")
    #expect(try worksheet().docx() == document)
  }

  @Test func automatedDecisionsAreToldWithLogicConsequencesExceptionAndSafeguards() throws {
    let worksheet = try worksheet(of: Samples.lending())
    let page = worksheet.html()
    for text in [
      "Whether a loan is granted", "Income less fixed expenses", "refused at once",
      "after three months", "Art. 22(2)(a): needed for a contract", "By letter to the credit desk",
      "Interest in holidays", "chooses the offers of the month",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    _ = try Python.run("html_check.py", on: Data(page.utf8))
    // It names no recipients, which a sentence says.
    let found = try Python.run("docx_check.py", on: worksheet.docx())
    #expect(found.contains("\"tables\": 6,"), "\(found)")
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
    let worksheet = try worksheet(of: activity)
    #expect(worksheet.sections.map(\.number) == ["1", "1.1", "1.2", "1.3", "1.4"])
    // Article 30(2) asks a processor for transfers in (c), and for recipients nowhere.
    let text = worksheet.markdown()
    #expect(text.contains("Transfers of payroll, Art. 30(2)(c)"))
    #expect(!text.contains("30(1)"))
  }

  @Test func nothingThatTheEntryHoldsIsLeftOut() throws {
    var activity = try Samples.payroll()
    guard case .controller(var record) = activity.role else { return }
    record.controllers.append(PartyContact(name: "Other Foundation", contact: "post@other.example"))
    record.data[0].source = "The time clock"
    record.purposes[0].term = "dpv:PaymentManagement"
    activity.role = .controller(record: record)
    activity.systems[0].operatedBy = try Samples.label("payroll-bureau")
    activity.systems[0].contact = "Human resources"
    let text = try worksheet(of: activity).markdown()
    for words in [
      // Which data a purpose uses, what a ground rests on, where data comes from.
      "Sick leave", "Sick pay", "The time clock", "dpv:PaymentManagement",
      // Who runs and searches a system, by name.
      "Payroll Bureau B.V.", "Human resources", "Joint controller", "Other Foundation",
      // What the entry tells of transfers, and what the register of recipients adds.
      "United States (US)", "India (IN)", "Desk Pvt", "Payroll bureau",
      "84 months after: the end of the year, then erased", "In backups 3 months longer",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // Labels are for the program; people read names.
    #expect(!text.contains("payroll-bureau"))
  }

  @Test func whatIsEmptySaysSo() throws {
    var activity = try Samples.payroll()
    activity.recipients = []
    activity.transfers = []
    guard case .controller(var record) = activity.role else { return }
    record.data = []
    record.purposes = record.purposes.prefix(1).map { purpose in
      var purpose = purpose
      purpose.data = []
      return purpose
    }
    activity.role = .controller(record: record)
    let text = try worksheet(of: activity).markdown()
    for words in [
      "No recipients are recorded.", "No transfers to third countries are recorded.",
      "No personal data is listed.", "Not stated",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
