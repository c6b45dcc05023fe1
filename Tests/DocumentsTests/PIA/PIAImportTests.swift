import Assessments
import Documents
import Foundation
import Testing
import TimeLimits

@Suite("Import of files of the PIA software")
struct PIAImportTests {
  static func card() throws -> ImportedAssessment {
    try ImportedAssessment(Fixtures.data("dpia/loyalty-card.pia.json"))
  }

  @Test("Names, opinions, states and levels become entries of the record")
  func entries() throws {
    let imported = try Self.card()
    let record = imported.assessment
    #expect(imported.format == .cnilPIA)
    #expect(record.language.description == "fr")
    #expect(record.processing.name == "Carte de fidélité")
    #expect(record.document.author == "Inès Marchal")
    #expect(record.team.map(\.name).contains("Paul Aubry, Léa Roux"))
    #expect(record.dpoAdvice?.tenor == .unfavourable)
    #expect(record.pia?.sheet.status == .simpleValidation)
    #expect(record.measures.map(\.id.description) == ["M41", "M42", "M43", "M44", "M45"])
    #expect(record.additionalMeasures.map(\.id.description) == ["A-2.1.213", "A-3.2"])
    #expect(record.additionalMeasures[0].owner == "Inès Marchal")
    #expect(record.additionalMeasures[0].due?.description == "2026-09-01")
    let access = try #require(record.risks.first)
    #expect(access.inherent.map { [$0.severity, $0.likelihood] } == [2, 2])
    #expect(access.residual.map { [$0.severity, $0.likelihood] } == [2, 1])
    #expect(access.measures.map(\.description) == ["M41", "M42", "A-3.2"])
    #expect(record.problems() == [])
    #expect(record.decision == nil)
  }

  @Test("How far measures are, the file does not say, and the record does not either")
  func states() throws {
    let record = try Self.card().assessment
    #expect(record.measures.allSatisfy { $0.state == nil })
    let asked = Lint.findings(in: record).filter { $0.rule == "measure-state-missing" }
    #expect(asked.map(\.place).contains("measures[M41].state"))
    let words = Worksheet(record, as: .edpb, in: .english).markdown()
    #expect(words.contains("| Not stated |"))
  }

  @Test("The evaluation of a measure stands under its title")
  func titles() throws {
    let file = """
      {"pia": {"name": "x"}, "measures": [{"id": 41, "title": "Locks", "content": ""}],
      "evaluations": [{"reference_to": "3.1.41", "status": 3, "evaluation_comment": "Fine"}]}
      """
    let record = try ImportedAssessment(Data(file.utf8)).assessment
    let words = Worksheet(record, as: .cnil, in: .english).markdown()
    #expect(words.contains("Evaluation of 3.1.41, Locks"))
  }

  @Test("What stands in lists of the imported texts is not told to be missing")
  func listsAreShown() throws {
    let file = """
      {"pia": {"name": "x"}, "measures": [{"id": 41, "title": "Locks", "content":
      "<p>We have:</p><ul><li>doors ;</li><li>locks.</li></ul>"}],
      "evaluations": [{"reference_to": "3.1.41", "status": 2, "evaluation_comment": "Fine",
      "action_plan_comment": "<div>Buy:</div><ul><li>keys ;</li><li>chains.</li></ul>"}]}
      """
    let record = try ImportedAssessment(Data(file.utf8)).assessment
    let words = Worksheet(record, as: .cnil, in: .english).markdown()
    let list = try #require(words.components(separatedBy: "## A Not shown").last)
    #expect(!list.contains("pia.measures.content") && !list.contains("actionPlan"))
    // An item stands on a line of its own in cells too.
    #expect(words.contains("Buy:<br>- keys ;<br>- chains."))
  }

  @Test("Whatever is not carried is reported with its place")
  func notCarried() throws {
    let report = try Self.card().notCarried.map(\.place)
    #expect(
      report == [
        "pia.user_pias", "measures[1].content", "measures[1].content",
        "measures[4].content", "answers[37]", "answers[38]", "evaluations[19]", "evaluations[20]",
        "comments[2]", "pia.status", "answers[324].data.list",
      ]
    )
  }

  @Test("No markup, and nobody's personal data, stands in the report")
  func reportIsClean() throws {
    for problem in try Self.card().notCarried {
      #expect(!problem.message.contains("<"))
      #expect(!problem.message.contains("Marchal"))
    }
  }

  @Test("Scripts, handlers and links do not come through, the words around them do")
  func cleaned() throws {
    let measures = try #require(try Self.card().assessment.pia?.measures)
    #expect(measures[1].content?.html == "<p>Chaque employée a son code.</p>")
    #expect(measures[4].content?.html == "Le prestataire s'engage par écrit.")
  }

  @Test("A language that is handed in is taken", arguments: ["de", "fr-CA"])
  func language(tag: String) throws {
    let language: LanguageTag = try #require(LanguageTag(tag))
    let imported = try ImportedAssessment(
      Fixtures.data("dpia/loyalty-card.pia.json"),
      language: language
    )
    #expect(imported.assessment.language.description == tag)
  }

  @Test("The imported record passes through a file of ours without loss")
  func ourFile() throws {
    let record = try Self.card().assessment
    let again = try ImportedAssessment(AssessmentFile.json(record))
    #expect(again.assessment == record)
    #expect(again.format == .habeas)
  }
}
