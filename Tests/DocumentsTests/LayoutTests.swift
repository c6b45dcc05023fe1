import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Layouts of worksheets")
struct LayoutTests {
  static let pairs = WorksheetLayout.allCases.flatMap { layout in
    WorksheetLanguage.allCases.map { (layout, $0) }
  }

  @Test("Each layout in each language is its golden file", arguments: pairs)
  func golden(layout: WorksheetLayout, language: WorksheetLanguage) throws {
    let worksheet = Worksheet(try Fixtures.sample(), as: layout, in: language)
    let markdown = Data(worksheet.markdown().utf8)
    let path = "documents/dpia/\(layout.rawValue).\(language.rawValue).md"
    #expect(try markdown == Golden.file(path, holding: markdown))
  }

  /// The worksheets in each language, and what is made of them in English.
  static let printed = pairs.filter { layout, language in
    [.habeas, .edpb, .cnil, .ico].contains(layout) || language == .english
  }

  @Test(
    "Each layout is a page without faults and a package that a reader opens",
    arguments: pairs
  )
  func readers(layout: WorksheetLayout, language: WorksheetLanguage) throws {
    let worksheet = Worksheet(try Fixtures.sample(), as: layout, in: language)
    let page = try Python.run("html_check.py", on: Data(worksheet.html().utf8))
    #expect(page.contains("\"language\": \"\(language.rawValue)\""))
    #expect(page.contains("\"scripts\": 0"))
    let package = try Python.run("docx_check.py", on: worksheet.docx())
    #expect(package.contains("\"language\": \"\(language.rawValue)\""))
  }

  /// All but what the sector template of an imported worksheet asks of everybody.
  @Test("The fullest layout shows everything, of ours and of an imported record")
  func complete() throws {
    for record in [try Fixtures.sample(), try PIAImportTests.card().assessment] {
      let markdown = Worksheet(record, as: .habeas, in: .english).markdown()
      let list = try #require(markdown.components(separatedBy: "## A Not shown").last)
      let rows = list.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
      #expect(rows.allSatisfy { $0.contains("| pia.sheet.template.questions |") }, "\(rows)")
      #expect(rows.isEmpty == list.contains("This worksheet shows everything"))
    }
  }

  @Test("A version that was replaced reads the same after each later one")
  func replaced() throws {
    var record = try Fixtures.sample()
    let pages = [4, 12].map { newest in
      record.standing = Standing(
        assessment: "0199",
        version: 3,
        hash: "ab12",
        state: .replaced(newest: newest)
      )
      return Worksheet(record, as: .edpb, in: .english).markdown()
    }
    #expect(pages[0] == pages[1] && pages[0].contains("Version 3, replaced by a newer one"))
  }

  @Test("The authority that a signed record names is asked, whatever the profile says since")
  func authority() throws {
    var record = try Fixtures.sample()
    var package = ConsultationPackage(ground: .residualRiskHigh)
    func request() -> String {
      record.decision?.outcome = .consultation(package: package)
      let worksheet = Worksheet(record, as: .consultation, in: .english, to: "The newer authority")
      return worksheet.markdown()
    }
    #expect(request().contains("| To | The newer authority |"))
    package.authority = "Autoriteit Persoonsgegevens"
    #expect(request().contains("| To | Autoriteit Persoonsgegevens |"))
    #expect(!request().contains("The newer authority"))
  }

  @Test("A secondary use with a basis of its own stands among the bases")
  func useWithBasis() throws {
    var record = try Fixtures.sample()
    record.secondaryUses[0].lawfulBasis = record.purposes[0].lawfulBasis
    record.secondaryUses[0].basisJustification = "The law on statistics asks for it."
    for layout in [WorksheetLayout.edpb, .cnil, .ico, .habeas] {
      let words = Worksheet(record, as: layout, in: .english).markdown()
      #expect(words.contains("The law on statistics asks for it."))
    }
  }

  @Test("A layout says what it has no place for", arguments: [WorksheetLayout.edpb, .cnil, .ico])
  func lists(layout: WorksheetLayout) throws {
    let markdown = Worksheet(try Fixtures.sample(), as: layout, in: .english).markdown()
    let list = markdown.components(separatedBy: "## A Not shown").last ?? ""
    #expect(list.contains("| provenance |") && !list.contains("provenance.source"))
    #expect(!list.contains("dataItems.name"))
    #expect(!list.contains("purposes.name"))
  }

  @Test("Nobody is said to have approved what was rejected, or what the authority is asked about")
  func approvers() throws {
    var record = try Fixtures.sample()
    let decision = try #require(record.decision)
    func signOff() throws -> [String] {
      let rows = Worksheet(record, as: .ico, in: .english).markdown().split(separator: "\n")
      return rows.filter { $0.contains("approved by") }.map(String.init)
    }
    #expect(try signOff().allSatisfy { $0.contains(decision.by) })
    record.decision?.outcome = .rejected(reasons: "Unlawful")
    #expect(try signOff().count == 2)
    #expect(try signOff().allSatisfy { $0.contains("Nobody: REJECTED") })
    let package = ConsultationPackage(ground: .residualRiskHigh)
    record.decision?.outcome = .consultation(package: package)
    #expect(try signOff().allSatisfy { $0.contains("Nobody: CONSULTATION") })
  }

  @Test("The template of the European board is pinned by its version")
  func pinned() {
    #expect(WorksheetLayout.edpb.template == "edpb:1.0-consultation-2026-03-10")
  }

  @Test("What the author wrote is marked with its language, headings with theirs")
  func marked() throws {
    let html = try Worksheet(Fixtures.sample(), as: .edpb, in: .german).html()
    #expect(html.contains("<html lang=\"de\">"))
    #expect(html.contains("<span lang=\"en\">"))
    let docx = try Worksheet(Fixtures.sample(), as: .edpb, in: .german).docx()
    #expect(try Python.run("docx_main.py", on: docx).contains("<w:lang w:val=\"en\"/>"))
  }
}
