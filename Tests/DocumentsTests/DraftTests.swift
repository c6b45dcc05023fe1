import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Worksheets of drafts and of large records")
struct DraftTests {
  /// The least that a file may hold.
  static let draft = """
    format: habeas-dpia/1
    language: nl-BE
    processing: { name: Proef, summary: "", nature: "", extent: "", context: "" }
    document: { version: "0.1", author: A }
    parties: {}
    planning: {}
    scope: {}
    method:
      name: Two by five
      description: Small
      likelihood: { levels: [{ name: a, anchor: "" }, { name: b, anchor: "" }] }
      severity:
        levels:
          - { name: a, anchor: "" }
          - { name: b, anchor: "" }
          - { name: c, anchor: "" }
          - { name: d, anchor: "" }
          - { name: e, anchor: "" }
      acceptance:
        levels: [{ name: low, acceptance: acceptable }, { name: high, acceptance: high }]
        matrix: [[low, low], [low, low], [low, low], [low, high], [high, high]]
    """

  @Test("The least record is read, linted and rendered, in its own language")
  func draft() throws {
    let record = try AssessmentFile.read(Data(Self.draft.utf8), as: .yaml)
    #expect(try AssessmentFile.read(AssessmentFile.json(record), as: .json) == record)
    let errors = Set(Lint.findings(in: record).filter { $0.severity == .error }.map(\.rule))
    #expect(
      errors == [
        "description-empty", "necessity-missing", "no-data-items", "no-purposes", "no-controller",
        "mandatory-event-missing", "views-missing", "review-date-missing",
      ]
    )
    let worksheet = Worksheet(record)
    let html = worksheet.html()
    #expect(html.contains("<span lang=\"nl-BE\">Proef</span>"))
    #expect(try Python.run("html_check.py", on: Data(html.utf8)).contains("\"language\": \"nl\""))
    let docx = try Python.run("docx_check.py", on: worksheet.docx())
    #expect(docx.contains("\"language\": \"nl\""))
  }

  @Test("A hundred and fifty risks crowd the matrix, and are all in the tables")
  func crowded() throws {
    var record = try Fixtures.sample()
    let risk = record.risks[2]
    record.risks = (1...150).compactMap { number in
      var copy = risk
      guard let id = Label<Risk>("K\(number)") else { return nil }
      copy.id = id
      return copy
    }
    let worksheet = Worksheet(record)
    let html = worksheet.html()
    #expect(html.ranges(of: "<tr id=\"risk-K").count == 150)
    #expect(html.ranges(of: ">×150</text>").count == 2)
    // One table holds the risks that are not drawn.
    let found = try Python.run("docx_check.py", on: worksheet.docx())
    #expect(found.contains("\"tables\": \(50 + worksheet.pictures.count),"))
  }
}
