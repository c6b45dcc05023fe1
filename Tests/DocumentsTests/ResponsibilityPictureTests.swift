import Documents
import Foundation
import Records
import Register
import TestReaders
import TestRecords
import Testing
import TimeLimits

@Suite struct ResponsibilityPictureTests {
  /// A service with an obligation in every state.
  private func adopted() throws -> AdoptedModel {
    var record = AdoptedModel.beginning(
      try .cloudService(),
      for: try Samples.label("payroll-bureau"),
      name: "Payroll & <cloud>",
      owner: try Samples.label("j.devries"),
      on: try Samples.day("2026-01-31")
    )
    let done = ReviewDone(
      on: try Samples.day("2026-10-01"),
      by: try Samples.label("j.devries"),
      evidence: "Ticket 812"
    )
    record = try #require(record.reviewed(try Samples.label("iam.mfa"), done))
    record.own.removeFirst()
    record.own[0].standing = .notApplicable(reason: "Nothing is shared")
    return record
  }

  private func report() throws -> ResponsibilityReport {
    let bare = DataRecipient(
      id: try Samples.label("mailer"),
      name: "Mailer",
      standing: .processor(
        contract: .inNegotiation(
          expected: try Samples.day("2026-12-01"),
          owner: try Samples.label("j.devries")
        ),
        subProcessors: [],
        authorisation: .none
      ),
      country: "NL",
      noticeContact: "privacy@mailer.example"
    )
    return try ResponsibilityReport(
      [try adopted()],
      recipients: [bare],
      asOf: try Samples.day("2026-11-02")
    )
  }

  @Test func everyObligationHasItsMarkAndIsCounted() throws {
    let model = try ResponsibilityModel.cloudService()
    let views = try adopted().matrix(of: model, asOf: try Samples.day("2026-11-02"))
    let picture = try adopted().picture(of: views)
    #expect(Set(views.map(\.state)) == Set(ObligationState.allCases))
    // A mark for each obligation, and one for each state in the key.
    let marks = picture.svg.components(separatedBy: "<rect ").count - 1
    #expect(marks == views.count + ObligationState.allCases.count)
    #expect(picture.svg.contains("Payroll &amp; &lt;cloud&gt;"))
    #expect(picture.alternative.hasPrefix("\(views.count) obligations: "))
    var counted = 0
    for row in picture.table.rows {
      for cell in row.cells.dropFirst(2) {
        counted += Int(cell.paragraphs.first?.text ?? "") ?? 0
      }
    }
    #expect(counted == views.count)
    #expect(try adopted().picture(of: views) == picture)
  }

  @Test func theReportNamesTheGapsFirst() throws {
    let report = try report()
    let worksheet = report.worksheet(try .sample())
    let page = Data(worksheet.html().utf8)
    _ = try Python.run("html_check.py", on: page)
    #expect(worksheet.html() == worksheet.html())
    #expect(report.withoutModel.map(\.id.description) == ["mailer"])
    #expect(report.gapCount == 1 + (report.services.first?.gaps.count ?? 0))
    let text = worksheet.markdown()
    #expect(text.contains("No model of responsibilities was adopted"))
    #expect(text.contains("data-accountability.sharing"))
  }
}
