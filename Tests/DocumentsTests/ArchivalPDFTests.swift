import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Archival PDF of assessments", .enabled(if: RealTypst.isHere, "Typst is not installed"))
struct ArchivalPDFTests {
  @Test("It says that it keeps to PDF/A-3a and PDF/UA-1, and repeats to the byte")
  func standards() throws {
    let record = try Fixtures.sample()
    let typesetter = try RealTypst.typesetter()
    let worksheet = Worksheet(record, as: .edpb, in: .french)
    let pdf = try worksheet.archivalPDF(of: record, by: typesetter)
    #expect(pdf.range(of: Data("<pdfaid:part>3</pdfaid:part>".utf8)) != nil)
    #expect(pdf.range(of: Data("<pdfaid:conformance>A</pdfaid:conformance>".utf8)) != nil)
    #expect(pdf.range(of: Data("<pdfuaid:part>1</pdfuaid:part>".utf8)) != nil)
    #expect(try worksheet.archivalPDF(of: record, by: typesetter) == pdf)
  }

  @Test(
    "Its tags hold headings, tables with header cells, and pictures with words",
    .enabled(if: Python.runs("pikepdf"), "pikepdf is not installed"),
    arguments: LayoutTests.printed
  )
  func tags(layout: WorksheetLayout, language: WorksheetLanguage) throws {
    let record = try Fixtures.sample()
    let worksheet = Worksheet(record, as: layout, in: language)
    let pdf = try worksheet.archivalPDF(of: record, by: RealTypst.typesetter())
    let found = try Python.run("pdf_tags.py", on: pdf)
    #expect(found.contains("\"standards\": [\"PDF/A-3a\", \"PDF/UA-1\"]"))
    #expect(found.contains("\"language\": \"\(language.rawValue)\""))
    #expect(found.contains("\"pictures\": \(worksheet.pictures.count),"))
    #expect(found.contains("\"headings\": true") && found.contains("\"headerCells\": true"))
    #expect(found.contains("\"files\": [\"assessment.json\"]"))
  }

  @Test("A character that the fonts lack is written by its number, and the record keeps it")
  func missingCharacters() throws {
    var record = try Fixtures.sample()
    record.risks[0].title = "漏 of data 😀"
    let worksheet = Worksheet(record, as: .edpb, in: .english)
    let pdf = try worksheet.archivalPDF(of: record, by: RealTypst.typesetter())
    let words = try Python.run("pdf_text.py", on: pdf)
    #expect(words.contains("[U+6F0F] of data [U+1F600]"))
    #expect(words.contains("written by their numbers"))
    #expect(try ImportedAssessment(pdf).assessment == record)
    let plain = try worksheet.pdf(by: RealTypst.typesetter())
    #expect(try Python.run("pdf_text.py", on: plain).contains("[U+6F0F] of data"))
  }

  @Test("Each page says what it is of, and whether that was decided on")
  func foot() throws {
    let record = try Fixtures.decidedSample()
    let worksheet = Worksheet(record, as: .edpb, in: .english)
    let pdf = try worksheet.archivalPDF(of: record, by: RealTypst.typesetter())
    let words = try Python.run("pdf_text.py", on: pdf)
    let pages = words.split(separator: "\u{C}")
    #expect(pages.count > 5)
    #expect(pages.allSatisfy { $0.contains("Decided, version 4") && $0.contains(worksheet.title) })
    #expect(words.contains("Signed by director on 2026-11-22 (2026-11-18T"))
    #expect(try ImportedAssessment(pdf).assessment == record)
    for bytes in [try worksheet.docx(), try worksheet.odt()] {
      let told = try Python.run("every_stream.py", on: bytes)
      #expect(told.components(separatedBy: "Decided, version 4").count == 3)
      #expect(told.contains("The keyed hash of its content is ab12."))
    }
  }

  @Test("The record comes back from it without loss, of ours and of an imported one")
  func roundTrip() throws {
    for record in [try Fixtures.sample(), try PIAImportTests.card().assessment] {
      let pdf = try Worksheet(record).archivalPDF(of: record, by: RealTypst.typesetter())
      let imported = try ImportedAssessment(pdf)
      #expect(imported.assessment == record)
      #expect(imported.format == .habeas)
      #expect(imported.notCarried == [])
    }
  }
}

@Suite("PDF files that carry no record")
struct ForeignPDFTests {
  @Test(
    "They are refused with what would be right",
    arguments: [
      ("%PDF-1.7\n", "the PDF carries no record"),
      ("%PDF-1.7\n1 0 obj\n<</EmbeddedFiles 2 0 R>>\nendobj\n", "the PDF carries no record"),
      (
        "%PDF-1.7\n1 0 obj\n<</Length 3/Type/EmbeddedFile/Filter/FlateDecode/Params<</Size 9>>>>\n"
          + "stream\nabc\nendstream", "the record inside the PDF is damaged"
      ),
      (
        "%PDF-1.7\n1 0 obj\n<</Length 900/Type/EmbeddedFile>>\nstream\nabc\nendstream",
        "the PDF carries no record"
      ),
      (
        "%PDF-1.7\n1 0 obj\n<</Length 2/Type/EmbeddedFile>>\nstream\n{}\nendstream",
        "line 1: format: missing"
      ),
    ]
  )
  func refused(file: String, words: String) throws {
    let refusal = #expect(throws: UnreadableAssessment.self) {
      try ImportedAssessment(Data(file.utf8))
    }
    #expect(refusal?.description.hasPrefix(words) == true, "\(refusal?.description ?? "")")
  }
}
