import Assessments
import Documents
import Foundation
import TestReaders
import Testing
import TimeLimits

@Suite("Export of files of the PIA software")
struct PIAExportTests {
  private func again(_ record: Assessment) throws -> PIAWorksheet {
    try PIAWorksheet.read(Node(json: PIAFile.json(record))).worksheet
  }

  @Test("What nobody changed comes back: answers, measures, evaluations, opinions, states, dates")
  func roundTrip() throws {
    let record = try PIAImportTests.card().assessment
    let before = try #require(record.pia)
    var after = try again(record)
    #expect(after.sheet == before.sheet)
    #expect(after.answers.count == 37)
    after.answers.sort { $0.question < $1.question }
    #expect(after.answers == before.answers.sorted { $0.question < $1.question })
    #expect(after.measures == before.measures)
    #expect(after.evaluations == before.evaluations)
    #expect(after.evaluations.count == 22)
    #expect(after.comments == before.comments)
  }

  @Test("What was changed since the import is exported as it is now, and nothing else moves")
  func changed() throws {
    var record = try PIAImportTests.card().assessment
    let before = try again(record)
    record.risks[0].inherent?.severity = 4
    record.risks[0].threats.append("Perte d'un poste")
    record.additionalMeasures[0].owner = "Paul Aubry"
    record.processing.name = "Carte"
    let after = try again(record)
    #expect(after[.accessSeverity]?.level == 4)
    #expect(after[.accessThreats]?.tags == ["Vol de la base", "Perte d'un poste"])
    let part = try #require(PIAPart("2.1.213"))
    #expect(after[part]?.owner == "Paul Aubry")
    #expect(after.sheet.name == "Carte")
    for question in PIAQuestion.narrative where question != .overview {
      #expect(after[question] == before[question])
    }
    #expect(after[.changeSeverity] == before[.changeSeverity])
  }

  @Test("What was validated is validated no more once any part of it was changed")
  func validatedNoMore() throws {
    var record = try PIAImportTests.card().assessment
    #expect(try again(record).sheet.status == .simpleValidation)
    record.planning.launch = CalendarDate(iso8601: "2027-01-01")
    #expect(try again(record).sheet.status == .inProgress)
  }

  @Test("What remains of a risk is exported as it is now, also where nobody had rated it")
  func residual() throws {
    var record = try PIAImportTests.card().assessment
    let before = try again(record)
    record.risks[0].residual = RiskRating(
      likelihood: 1,
      severity: 1,
      justification: "Tout est mieux"
    )
    record.risks[1].residual = RiskRating(likelihood: 2, severity: 3, justification: "Noté depuis")
    let after = try again(record)
    let access = try #require(after[.risk(.illegitimateAccess)])
    #expect([access.severity, access.likelihood] == [1, 1])
    #expect(access.comment?.plain.contains("Tout est mieux") == true)
    let change = try #require(after[.risk(.unwantedModification)])
    #expect([change.severity, change.likelihood] == [3, 2])
    #expect(change.comment?.plain.contains("Noté depuis") == true)
    #expect(after[.risk(.disappearance)] == before[.risk(.disappearance)])
  }

  @Test("Risks of other events are told with their ratings, as those of the design are")
  func otherRisks() throws {
    let record = try Fixtures.sample()
    let text = try #require(again(record)[.overview]?.text?.plain)
    let others = record.risks.filter { $0.origin == .otherEvent || $0.origin == .byDesign }
    #expect(others.contains { $0.origin == .otherEvent } && others.count > 1)
    for risk in others {
      let rating = [risk.inherent?.justification, risk.residual?.justification].compactMap(\.self)
      let told = [risk.title, risk.description] + risk.threats + risk.impacts + rating
      #expect(told.filter { !text.contains($0) } == [], "\(risk.id)")
    }
  }

  @Test("A record without days of its own bears the moment at which its version was kept")
  func moments() throws {
    var record = try Fixtures.sample()
    record.document.log = []
    record.document.completedOn = nil
    record.standing = Standing(
      assessment: "0199",
      version: 1,
      hash: "ab12",
      state: .draft,
      kept: Instant(secondsSince1970: 1_795_000_000)
    )
    let sheet = try again(record).sheet
    #expect(sheet.created?.description == "2026-11-18T11:06:40.000Z")
    #expect(sheet.updated == sheet.created)
  }

  @Test("Scales of other than four levels are told, with the level's own name where it is rated")
  func otherScales() throws {
    var record = try Fixtures.sample()
    #expect(!PIAFile.notCarried(of: record).contains { $0.message.contains("levels are laid") })
    record.method.severity.levels.append(ScaleLevel(name: "ruinous", anchor: "A life is ruined."))
    record.method.acceptance.matrix.append(record.method.acceptance.matrix[3])
    let index = try #require(record.risks.firstIndex { $0.origin == .illegitimateAccess })
    record.risks[index].inherent?.severity = 5
    record.risks[index].residual?.severity = 4
    let lost = PIAFile.notCarried(of: record).filter { $0.message.contains("levels are laid") }
    #expect(lost.map(\.place) == ["method.severity"])
    #expect(lost.first?.message.contains("4 becomes 4, 5 becomes 4") == true)
    let pia = try again(record)
    #expect(pia[.accessSeverity]?.text?.plain.contains("5/5: ruinous") == true)
    #expect(pia[.risk(.illegitimateAccess)]?.comment?.plain.contains("4/5") == true)
  }

  @Test("What is added to an imported answer leaves the author's formatting as it was")
  func formatting() throws {
    let file = """
      {"pia": {"name": "x"}, "answers": [{"reference_to": 121, "data":
      {"text": "<p>An <strong>item</strong></p><ol><li>one</li><li>two</li></ol>"}}]}
      """
    var record = try ImportedAssessment(Data(file.utf8)).assessment
    let id: Label<DataItem> = try #require(Label("D1"))
    record.dataItems = [DataItem(id: id, name: "Shoe size", explanation: "In millimetres.")]
    let html = try #require(again(record)[.data]?.text?.html)
    #expect(html.hasPrefix("<p>An <strong>item</strong></p><ol><li>one</li><li>two</li></ol>"))
    #expect(html.contains("Shoe size") && html.contains("In millimetres."))
  }

  @Test("What the file has no place for is named, without the texts")
  func losses() throws {
    let record = try Fixtures.sample()
    let losses = PIAFile.notCarried(of: record)
    let places = losses.map(\.place)
    #expect(places.contains("decision.outcome"))
    #expect(places.contains("decision.outcome.conditionallyApproved.conditions.text"))
    #expect(places.contains { $0.hasPrefix("risks[") })
    #expect(!places.contains("dataItems.name") && !places.contains("purposes.name"))
    #expect(losses.allSatisfy { !$0.description.contains(record.decision?.by ?? "") })
    let card = PIAFile.notCarried(of: try PIAImportTests.card().assessment).map(\.place)
    #expect(!places.contains("standing"))
    var signed = record
    signed.standing = Standing(assessment: "0199", version: 4, hash: "ab12", state: .inReview)
    let lost = try #require(PIAFile.notCarried(of: signed).first { $0.place == "standing" })
    #expect(lost.message.hasPrefix("version 4, "))
    let carried = ["measures.title", "risks.threats", "risks.impacts", "dpoAdvice.opinion"]
    #expect(carried.filter(card.contains) == [])
  }

  @Test("An element that nobody closed hides nothing, and a text that goes is told of")
  func hidden() {
    let open = PIAText(cleaning: "<p>x<svg onload=alert(4)></p><p>after svg</p>")
    #expect(open.plain.contains("after svg"))
    #expect(PIAText(cleaning: "<p>x<svg><text>inside</text></svg> y</p>").plain == "x y")
  }

  @Test("A record of ours fills all 36 questions, and its risks collapse to the three events")
  func composed() throws {
    let record = try Fixtures.sample()
    let pia = try again(record)
    #expect(pia.answers.map(\.question) == PIAQuestion.allCases.map(\.rawValue))
    for answer in pia.answers {
      let question = try #require(PIAQuestion(rawValue: answer.question))
      switch question.kind {
      case .text: #expect(answer.text?.isBlank == false, "\(question)")
      case .tags: #expect(!answer.tags.isEmpty, "\(question)")
      case .level: #expect(answer.level != nil && answer.text != nil, "\(question)")
      }
    }
    #expect(pia.measures.count == record.measures.count + record.additionalMeasures.count)
    let named = Set(pia[.accessMeasures]?.tags ?? [])
    #expect(!named.isEmpty && named.isSubset(of: Set(pia.measures.map(\.title))))
    #expect(pia.sheet.validator == record.decision?.by)
  }

  @Test(
    "Files keep to the published schema, as another program reads it",
    .enabled(if: Python.runs("jsonschema")),
    arguments: [true, false]
  )
  func schema(ofImported: Bool) throws {
    let record = try ofImported ? PIAImportTests.card().assessment : Fixtures.sample()
    let pair = Data("[".utf8) + PIAFile.schema + Data(",".utf8) + PIAFile.json(record)
    #expect(try Python.run("schema_check.py", on: pair + Data("]".utf8)) == "fits\n")
  }

  @Test("The same record gives the same bytes")
  func repeats() throws {
    let record = try Fixtures.sample()
    #expect(PIAFile.json(record) == PIAFile.json(record))
  }

  @Test(
    "A worksheet of the software's own project comes back word by word",
    .enabled(if: ProcessInfo.processInfo.environment["HABEAS_PIA_FILE"] != nil)
  )
  func projectFile() throws {
    let path = try #require(ProcessInfo.processInfo.environment["HABEAS_PIA_FILE"])
    let file = try Data(contentsOf: URL(filePath: path))
    let record = try ImportedAssessment(file).assessment
    let before = try #require(record.pia)
    let after = try again(record)
    #expect(after.sheet == before.sheet)
    #expect(after.answers.count == 36)
    #expect(Set(after.answers) == Set(before.answers))
    #expect(after.measures == before.measures)
    #expect(after.evaluations == before.evaluations)
    #expect(after.comments == before.comments)
  }
}
