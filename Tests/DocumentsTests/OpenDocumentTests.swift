import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite(
  "Worksheets as OpenDocument text",
  .enabled(if: Python.runs("odf"), "odfpy is not installed")
)
struct OpenDocumentTests {
  @Test(
    "An independent reader opens each layout in each language, with styles, header rows, links and pictures",
    arguments: LayoutTests.pairs
  )
  func opens(layout: WorksheetLayout, language: WorksheetLanguage) throws {
    let worksheet = Worksheet(try Fixtures.sample(), as: layout, in: language)
    let found = try Python.run("odt_check.py", on: worksheet.odt())
    #expect(found.contains("\"language\": \"\(language.rawValue)\""))
    #expect(found.contains("\"date\": \"2026-09-18T00:00:00\""))
    #expect(found.contains("\"pictures\": \(worksheet.pictures.count)"))
    #expect(found.contains("\"headings\": \(worksheet.sections.count)"))
  }

  @Test("The content is the golden file")
  func golden() throws {
    let odt = try Worksheet(Fixtures.sample(), as: .ico, in: .english).odt()
    let content = Data(try Python.run("odt_content.py", on: odt).utf8)
    let path = "documents/dpia/ico.en.content.xml"
    #expect(try content == Golden.file(path, holding: content))
  }

  /// Prior consultation lays out what the fullest layout does, behind one chapter.
  static let pairs = LayoutTests.pairs.filter { $0.0 != .consultation }

  @Test("Headings and captions are the golden file", arguments: pairs)
  func outline(layout: WorksheetLayout, language: WorksheetLanguage) throws {
    let odt = try Worksheet(Fixtures.sample(), as: layout, in: language).odt()
    let outline = Data(try Python.run("odt_outline.py", on: odt).utf8)
    let path = "documents/dpia/\(layout.rawValue).\(language.rawValue).odt.txt"
    #expect(try outline == Golden.file(path, holding: outline))
  }

  @Test("What the author wrote is marked with its language, and blanks in a row stay")
  func marked() throws {
    let blanks = try Fixtures.sample(
      replacing: "name: Handling applications for social support",
      with: "name: \"Handling   applications\\tfor social support\""
    )
    let record = try AssessmentFile.read(blanks, as: .yaml)
    let odt = try Worksheet(record, as: .edpb, in: .german).odt()
    let content = try Python.run("odt_content.py", on: odt)
    #expect(content.contains("fo:language=\"en\""))
    #expect(content.contains("<text:span text:style-name=\"authors-text\">"))
    #expect(content.contains("Handling <text:s text:c=\"2\"/>applications<text:tab/>for"))
  }

  @Test("The same record gives the same bytes")
  func repeats() throws {
    let worksheet = Worksheet(try Fixtures.sample(), as: .ico)
    #expect(try worksheet.odt() == worksheet.odt())
  }

  @Test("The least record opens too")
  func least() throws {
    let record = try AssessmentFile.read(Data(DraftTests.draft.utf8), as: .yaml)
    let found = try Python.run("odt_check.py", on: Worksheet(record).odt())
    #expect(found.contains("\"language\": \"nl\""))
    #expect(found.contains("\"date\": null"))
  }
}
