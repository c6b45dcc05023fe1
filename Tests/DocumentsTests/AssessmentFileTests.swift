import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Files of assessments")
struct AssessmentFileTests {
  @Test("The sample reads, and JSON brings it back unchanged")
  func roundTrip() throws {
    let sample = try Fixtures.sample()
    #expect(sample.dataItems.count == 13)
    #expect(sample.risks.count == 6)
    let json = try AssessmentFile.json(sample)
    #expect(try AssessmentFile.read(json, as: .json) == sample)
    #expect(try json == Golden.file("dpia/social-support.json", holding: json))
  }

  @Test(
    "Files keep to the published schema, of ours and of imported records",
    .enabled(if: Python.runs("jsonschema")),
    arguments: [true, false]
  )
  func schema(ofImported: Bool) throws {
    let record = try ofImported ? PIAImportTests.card().assessment : Fixtures.sample()
    let pair =
      try Data("[".utf8) + AssessmentFile.schema + Data(",".utf8)
      + AssessmentFile.json(record) + Data("]".utf8)
    #expect(try Python.run("schema_check.py", on: pair) == "fits\n")
  }

  @Test(
    "The schema refuses scales that the reader refuses",
    .enabled(if: Python.runs("jsonschema"))
  )
  func schemaOfScales() throws {
    var long = try Fixtures.sample()
    long.method.severity.levels += long.method.severity.levels
    var low = try Fixtures.sample()
    low.risks[0].inherent?.likelihood = 0
    var bare = try Fixtures.sample()
    bare.method.acceptance.matrix = []
    for record in [long, low, bare] {
      let json = try AssessmentFile.json(record)
      #expect(throws: UnreadableAssessment.self) { try AssessmentFile.read(json, as: .json) }
      let pair = Data("[".utf8) + AssessmentFile.schema + Data(",".utf8) + json + Data("]".utf8)
      #expect(throws: (any Error).self) { try Python.run("schema_check.py", on: pair) }
    }
  }

  struct Flaw: Sendable, CustomTestStringConvertible {
    let passage: String
    let replacement: String
    let problem: String
    var testDescription: String { problem }
  }

  static let flaws = [
    Flaw(
      passage: "    dataJustification: A sample of orders and deliveries; no case files.\n"
        + "    lawfulBasis: 6(1)(c)",
      replacement: "    dataJustification: A sample.\n    lawfulBasis: 6(1)(z)",
      problem: "line 429: purposes[2].lawfulBasis: \"6(1)(z)\" is not a lawful basis; one of "
        + "6(1)(a), 6(1)(b), 6(1)(c), 6(1)(d), 6(1)(e), 6(1)(f)"
    ),
    Flaw(
      passage: "  registerEntry: SD-014\n",
      replacement: "  registryEntry: SD-014\n",
      problem: "line 7: processing.registryEntry: unknown key; known here: name, registerEntry, "
        + "history, summary, nature, extent, context, crossBorder, thirdCountryTransfer"
    ),
    Flaw(
      passage: "language: en\n",
      replacement: "language: en\nlanguage: nl\n",
      problem: "line 3: YAML: a key is there twice in one mapping (language); keep one"
    ),
    Flaw(
      passage: "      likelihood: 3\n      severity: 4\n",
      replacement: "      likelihood: 9\n      severity: 4\n",
      problem:
        "line 845: risks[K3].inherent.likelihood: 9 is outside the scale; its levels are 1 to 4"
    ),
    Flaw(
      passage: "    measures: [M17, M15]",
      replacement: "    measures: [M17, M99]",
      problem:
        "line 892: risks[K5].measures[1]: \"M99\" is none of the measures: M1, M10, M11, M12, "
        + "M13, M14, M15, M16, M17, M18, M19, M2, M20, M21, M22, M3, M4, M5, M6, M7"
    ),
    Flaw(
      passage: "  launch: 2027-01-11",
      replacement: "  launch: 2027-02-30",
      problem: "line 144: planning.launch: the calendar has no such day"
    ),
    Flaw(
      passage: "  launch: 2027-01-11",
      replacement: "  launch: 11-01-2027",
      problem: "line 144: planning.launch: a date is written YYYY-MM-DD"
    ),
    Flaw(
      passage: "    followed:\n",
      replacement: "    ignored:\n",
      problem: "line 979: dpoAdvice.response: write exactly one of followed, overruled here"
    ),
    Flaw(
      passage: "  - id: K6\n",
      replacement: "  - id: K5\n",
      problem: "line 899: risks[5].id: the label K5 is used twice; give each entry its own"
    ),
  ]

  @Test("A reference that leads nowhere is refused with its line in JSON as well")
  func lineOfJSON() throws {
    let text = String(decoding: try AssessmentFile.json(Fixtures.sample()), as: UTF8.self)
    var lines = text.components(separatedBy: "\n")
    let index = try #require(lines.lastIndex { $0.contains("\"M22\"") && !$0.contains("id") })
    lines[index] = lines[index].replacing("M22", with: "M99")
    let refusal = #expect(throws: UnreadableAssessment.self) {
      try AssessmentFile.read(Data(lines.joined(separator: "\n").utf8), as: .json)
    }
    #expect(refusal?.problems.map(\.line) == [index + 1])
    #expect(refusal?.problems.first?.message.hasPrefix("\"M99\" is none of the measures") == true)
  }

  @Test("A flaw is refused with its place and what would be right", arguments: flaws)
  func refused(flaw: Flaw) throws {
    let data = try Fixtures.sample(replacing: flaw.passage, with: flaw.replacement)
    let refusal = #expect(throws: UnreadableAssessment.self) {
      try AssessmentFile.read(data, as: .yaml)
    }
    #expect(refusal?.problems.map(\.description).contains(flaw.problem) == true)
  }
}
