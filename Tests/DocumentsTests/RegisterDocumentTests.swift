import Documents
import Foundation
import Records
import Register
import TestReaders
import TestRecords
import Testing
import TimeLimits

@Suite struct RegisterDocumentTests {
  private func check(_ worksheet: Worksheet, tables: Int) throws {
    _ = try Python.run("html_check.py", on: Data(worksheet.html().utf8))
    let found = try Python.run("docx_check.py", on: try worksheet.docx())
    #expect(found.contains("\"tables\": \(tables),"), "\(found)")
  }

  @Test func theNotificationHoldsEveryFieldOfArticle33() throws {
    var breach = try Samples.breach()
    breach.description.subjectCount = 120
    let worksheet = breach.notification(to: "Autoriteit Persoonsgegevens", try .sample())
    try check(worksheet, tables: 2)
    let text = worksheet.markdown()
    for words in [
      "(a) Nature", "(a) Number of data subjects", "(a) Number of records", "(b) Contact point",
      "(b) Contact details", "(c) Likely consequences", "(d) Measures",
      "Persons concerned, Art. 34", "2026-11-01 10:20 (UTC)", "Sample Foundation",
    ] {
      #expect(text.contains(words))
    }
    #expect(text.contains("about 120"))
    #expect(text.contains("Art. 33(4)"))
  }

  @Test func theControllerIsNamedWithItsAddress() throws {
    var printing = try RegisterPrinting.sample()
    printing.address = ["Damrak 1", "1012 LG Amsterdam"]
    let lines = "Sample Foundation<br>Damrak 1<br>1012 LG Amsterdam"
    #expect(try Samples.breach().notification(to: "AP", printing).markdown().contains(lines))
    let record = ProcessingActivity.worksheet(of: [try .first(Samples.payroll())], printing)
    #expect(record.markdown().contains("<br>Damrak 1<br>1012 LG Amsterdam"))
  }

  @Test func anUnlikelyRiskIsNotifiedForAReasonThatTheRecordShows() throws {
    var breach = try Samples.breach()
    breach.risk = .unlikely(reasons: "The disk is encrypted")
    #expect(!breach.maySendNotification)
    breach.toldAnyway = "The press knows"
    #expect(breach.maySendNotification)
    let text = Breach.worksheet(of: [try .first(breach)], try .sample()).markdown()
    #expect(text.contains("The authority is told all the same | The press knows"))
  }

  @Test func theInternalRecordIsADocument() throws {
    let worksheet = Breach.worksheet(
      of: [try .first(try Samples.breach())],
      try .sample()
    )
    // Nobody has notified the authority: a sentence says so.
    try check(worksheet, tables: 4)
    #expect(
      worksheet.sections.map(\.heading).dropFirst() == ["Facts", "Effects", "Remedial action"]
    )
  }

  @Test func theMatrixHoldsEveryObligation() throws {
    let record = AdoptedModel.beginning(
      try .cloudService(),
      for: try Samples.label("payroll-bureau"),
      name: "Payroll in the cloud",
      owner: try Samples.label("j.devries"),
      on: try Samples.day("2026-01-31")
    )
    let worksheet = AdoptedModel.worksheet(
      of: [try .first(record)],
      try .sample()
    )
    // The facts, what the picture shows, and the obligations.
    try check(worksheet, tables: 3)
    let text = worksheet.markdown()
    for obligation in try ResponsibilityModel.cloudService().obligations {
      #expect(text.contains(obligation.id.description), "\(obligation.id)")
    }
  }

  @Test(arguments: RecordFile.Format.allCases)
  func recordsOfEveryKindTravelWithoutLoss(_ format: RecordFile.Format) throws {
    let adopted = AdoptedModel.beginning(
      try .cloudService(),
      for: try Samples.label("payroll-bureau"),
      name: "=Payroll",
      owner: try Samples.label("j.devries"),
      on: try Samples.day("2026-01-31")
    )
    try check([adopted], format)
    var breach = try Samples.knownBreach()
    breach.notifications = [
      AuthorityNotification(authority: "@AP", sent: breach.aware, phase: .complete)
    ]
    breach.communication = .notRequired(ground: .riskAverted, reasons: "-1")
    try check(
      [breach, try Samples.breach()].enumerated().map { index, breach in
        var breach = breach
        breach.id = try Samples.label("b\(index)")
        return breach
      },
      format
    )
    let recipient = DataRecipient(
      id: try Samples.label("bureau"),
      name: "Bureau",
      standing: .processor(
        contract: .concluded(
          reference: "C-1",
          on: try Samples.day("2026-01-01"),
          review: try Samples.review("2027-01-01")
        ),
        subProcessors: [
          SubProcessor(
            id: try Samples.label("host"),
            name: "Host",
            country: "DE",
            task: "Hosting"
          )
        ],
        authorisation: .general
      ),
      country: "NL",
      noticeContact: "privacy@bureau.example"
    )
    try check([recipient], format)
  }

  private func check<Record: RegisterRecord>(
    _ records: [Record],
    _ format: RecordFile.Format
  ) throws {
    #expect(records.flatMap { $0.problems() }.isEmpty)
    let data = try RecordFile.write(records, as: format)
    #expect(try RecordFile.read(data, as: format) { $0.problems() } == records)
  }
}
