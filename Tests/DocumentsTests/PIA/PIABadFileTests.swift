import Assessments
import Documents
import Foundation
import Testing

@Suite("Files that are no PIA, and broken ones")
struct PIABadFileTests {
  private func refusal(_ json: String) throws -> String {
    let refusal = #expect(throws: UnreadableAssessment.self) {
      try ImportedAssessment(Data(json.utf8))
    }
    return try #require(refusal).description
  }

  @Test("Other kinds of files are named")
  func kinds() throws {
    #expect(try refusal("[{\"name\":\"x\",\"answers\":[]}]").contains("the list that the server"))
    #expect(try refusal("{\"structure\":{\"name\":\"x\"}}").contains("a structure, a template"))
    #expect(try refusal("{\"knowledges\":[]}").contains("a knowledge base"))
    #expect(try refusal("{}").hasPrefix("line 1: pia is missing; a PIA is one object with pia"))
    #expect(try refusal("{\"pia\":null}") == "line 1: pia: expected an object, found nothing")
    #expect(try refusal("[]").hasPrefix("line 1: expected a PIA, found a list"))
  }

  @Test(
    "Values beyond their scales are refused with place and line",
    arguments: [
      (
        "\"answers\":[{\"reference_to\":325,\"data\":{\"gauge\":5}}]",
        "line 1: answers[0].data.gauge: 5 is outside the scale; its levels are 1 to 4, and 0 for none"
      ),
      (
        "\"answers\":[{\"reference_to\":325,\"data\":{\"gauge\":\"high\"}}]",
        "line 1: answers[0].data.gauge: expected a level from 1 to 4, or 0 for none, found a text"
      ),
      (
        "\"evaluations\":[{\"reference_to\":\"3.2\",\"status\":1,\n\"gauges\":{\"x\":-1,\"y\":9}}]",
        """
        line 2: evaluations[0].gauges.x: -1 is outside the scale; its levels are 1 to 4, and 0 for none
        line 2: evaluations[0].gauges.y: 9 is outside the scale; its levels are 1 to 4, and 0 for none
        """
      ),
      (
        "\"evaluations\":[{\"reference_to\":\"1.1\",\"status\":4}]",
        "line 1: evaluations[0].status: 4 is not a status of an evaluation; it goes from 0 to 3"
      ),
      ("\"answers\":\"none\"", "line 1: answers: expected a list, found a text"),
    ]
  )
  func scales(part: String, problem: String) throws {
    #expect(try refusal("{\"pia\":{\"name\":\"x\"},\(part)}") == problem)
  }

  @Test("A key that is there twice, and a file that is no JSON, are refused")
  func syntax() throws {
    #expect(
      try refusal("{\"pia\":{\"name\":\"x\",\n\"name\":\"y\"}}")
        == "line 2: pia.name: JSON: the key is there twice; keep one"
    )
    #expect(try refusal("{\"pia\":").hasPrefix("line 1: JSON: expected a value"))
    #expect(
      try refusal("{\"pia\":{\"status\":9,\"name\":\"x\"}}").contains("9 is not a status of a PIA")
    )
  }

  @Test("What may be missing may be missing")
  func sparse() throws {
    let imported = try ImportedAssessment(
      Data("{\"pia\":{\"name\":\"x\",\"status\":\"new\"},\"answers\":null}".utf8)
    )
    #expect(imported.assessment.risks == [])
    #expect(imported.assessment.language.description == "und")
    #expect(imported.notCarried.map(\.place) == ["pia.status"])
    #expect(Worksheet(imported.assessment, as: .cnil).html().contains("</main>"))
  }
}
