import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Summaries of assessments for publication")
struct SummaryTests {
  private static func summary(of record: Assessment) -> Worksheet {
    Worksheet(record, as: .summary, in: .english)
  }

  /// What everyone may not learn from a summary.
  private static func inside(_ record: Assessment) -> [String] {
    var texts = record.assets.flatMap { [$0.name, $0.explanation] }
    texts += record.risks.flatMap { $0.threats + $0.sources.map(\.name) + [$0.description] }
    let security = (record.measures + record.additionalMeasures).filter {
      $0.areas.isEmpty || $0.areas.contains(.security)
        || $0.areas.contains(.integrityAndConfidentiality)
    }
    texts += security.flatMap { [$0.title, $0.description] }
    texts += record.team.map(\.name) + [record.document.author, record.decision?.by ?? ""]
    texts += [record.dpoAdvice?.by ?? "", record.dpoAdvice?.opinion ?? ""]
    // People who work with a system are told of as data subjects, those who were asked by their views.
    var told = record.dataSubjects.map(\.name)
    if case .sought(let from, _, _, _, _) = record.dataSubjectsViews { told.append(from) }
    return texts.filter { text in !text.isEmpty && !told.contains { $0.contains(text) } }
  }

  @Test("It tells what was found, and nothing of systems, threats, security or people")
  func content() throws {
    let record = try Fixtures.sample()
    let told = Self.summary(of: record).markdown()
    let inside = Self.inside(record)
    #expect(inside.count > 40)
    #expect(inside.filter(told.contains) == [])
    for purpose in record.purposes { #expect(told.contains(purpose.name)) }
    for item in record.dataItems { #expect(told.contains(item.name)) }
    for risk in record.risks { #expect(told.contains(risk.title)) }
    #expect(told.contains("CONDITIONALLY APPROVED"))
    #expect(told.contains(record.parties.controllers[0].contact))
  }

  @Test("Its properties name the controller, not the person who wrote the assessment")
  func author() throws {
    let record = try Fixtures.sample()
    let summary = Self.summary(of: record)
    #expect(summary.author == "Municipality of Lindewijk")
    for bytes in [try summary.docx(), try summary.odt(), Data(summary.html().utf8)] {
      #expect(!(try Python.run("every_stream.py", on: bytes).contains(record.document.author)))
    }
  }

  @Test(
    "Its PDF carries no record",
    .enabled(if: RealTypst.isHere && Python.runs("pikepdf"), "Typst or pikepdf is not installed")
  )
  func pdf() throws {
    let pdf = try Self.summary(of: Fixtures.sample())
      .archivalPDF(of: nil, by: RealTypst.typesetter())
    let found = try Python.run("pdf_tags.py", on: pdf)
    #expect(found.contains("\"files\": []"))
    #expect(found.contains("\"standards\": [\"PDF/A-3a\", \"PDF/UA-1\"]"))
  }

  @Test("It counts the measures of which it does not tell, and says nothing where there are none")
  func untoldMeasures() throws {
    var record = try Fixtures.sample()
    record.additionalMeasures = []
    for index in record.measures.indices { record.measures[index].areas = [.transparency] }
    #expect(!Self.summary(of: record).markdown().contains("not told here"))
    for areas in [[MeasureArea.security], [.integrityAndConfidentiality], []] {
      record.measures[0].areas = areas
      record.measures[0].state = .implemented
      let told = Self.summary(of: record).markdown()
      #expect(told.contains("Measures that are not told here: 1, of which implemented: 1."))
      #expect(!told.contains(record.measures[0].title))
    }
  }

  @Test("The least record has a summary too")
  func least() throws {
    let record = try AssessmentFile.read(Data(DraftTests.draft.utf8), as: .yaml)
    let told = Worksheet(record, as: .summary).markdown()
    #expect(told.contains("Er is nog niets besloten."))
  }
}
