import Assessments
import Documents
import Foundation
import Testing

@Suite("Files of the PIA software that a sector template made")
struct PIATemplateTests {
  /// A file of a template that asks a question of its own, kept by accounts of a server.
  private static let file = """
    {"pia": {"name": "Badges", "status": 0, "author_name": "", "validator_name": "Paul Aubry",
      "structure_id": "3", "structure_name": "Sites", "structure_sector_name": "Industrie",
      "structure_data": {"sections": [{"id": 1, "title": "Contexte", "items": [{"id": 1,
        "title": "Vue", "evaluation_mode": "item", "short_help": "<p onclick='x()'>Aide</p>",
        "questions": [{"id": 111, "title": "Le traitement"}, {"id": 114,
          "title": "Qui porte un <b>badge</b> ?", "answer_type": "text"}]}]}]},
      "user_pias": [
        {"user": {"id": 1, "firstname": "Inès", "lastname": "Marchal", "email": "i@example.org"},
          "role": "author"},
        {"user": {"id": 2, "firstname": "Léa", "lastname": "Roux"}, "role": "author"},
        {"user": {"id": 3, "firstname": "Zoé", "lastname": "Petit"}, "role": "validator"},
        {"user": null, "role": "evaluator"}]},
     "answers": [{"reference_to": 114, "data": {"text": "<p>Les salariés du site</p>"}}],
     "measures": [], "evaluations": [], "comments": []}
    """

  private func read(_ text: String = file) throws -> ImportedAssessment {
    try ImportedAssessment(Data(text.utf8))
  }

  @Test("The template is kept, and goes out as it came in, without its handlers")
  func roundTrip() throws {
    let imported = try read()
    let template = try #require(imported.assessment.pia?.sheet.template)
    #expect(template.number == 3)
    #expect(template.name == "Sites")
    #expect(template.sector == "Industrie")
    let node = try Node(json: PIAFile.json(imported.assessment))
    #expect(try PIAWorksheet.read(node).worksheet.sheet.template == template)
    let given = try #require(try Node(json: Self.file.utf8)["pia"]?["structure_data"]?.json)
    #expect(node["pia"]?["structure_data"]?.json == given.replacing(" onclick='x()'", with: ""))
    #expect(node["pia"]?["structure_id"]?.content == .number("3"))
    #expect(imported.notCarried.map(\.place) == ["pia.user_pias"])
    // Also through a file of our own.
    let again = try ImportedAssessment(AssessmentFile.json(imported.assessment))
    #expect(again.assessment == imported.assessment)
  }

  @Test("A question of the template is shown in the template's words")
  func title() throws {
    let page = Worksheet(try read().assessment, as: .cnil, in: .french).markdown()
    #expect(page.contains("**Question 114**: Qui porte un badge ?"))
    #expect(page.contains("Les salariés du site"))
  }

  @Test("Names of accounts stand in where nobody typed any, and their addresses stay behind")
  func accounts() throws {
    let imported = try read()
    #expect(imported.assessment.pia?.sheet.author == "Inès Marchal, Léa Roux")
    #expect(imported.assessment.pia?.sheet.validator == "Paul Aubry")
    #expect(imported.assessment.pia?.sheet.evaluator == nil)
    let file = String(decoding: PIAFile.json(imported.assessment), as: UTF8.self)
    #expect(!file.contains("example.org"))
  }

  @Test("Without its number the software reads no template, and the report says so")
  func numberless() throws {
    let imported = try read(Self.file.replacing("\"3\"", with: "0"))
    #expect(imported.assessment.pia?.sheet.template == nil)
    #expect(
      imported.notCarried.map(\.place) == [
        "pia.structure_name", "pia.structure_sector_name", "pia.structure_data", "pia.user_pias",
      ]
    )
  }

  @Test(
    "What a template asks is an object, in our files too",
    arguments: ["[1]", "{\\\"a\\\":", ""]
  )
  func notAnObject(content: String) throws {
    let json = String(decoding: try AssessmentFile.json(try read().assessment), as: UTF8.self)
    let spoilt = json.replacing(/"questions" ?: ?"\{.*"/, with: "\"questions\": \"\(content)\"")
    #expect(spoilt != json)
    #expect(throws: UnreadableAssessment.self) { try ImportedAssessment(Data(spoilt.utf8)) }
  }
}
