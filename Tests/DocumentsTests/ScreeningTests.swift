import Assessments
import Documents
import Foundation
import TestReaders
import Testing
import TimeLimits

@Suite("Documents of threshold tests")
struct ScreeningTests {
  private func test() throws -> ThresholdTest {
    ThresholdTest(
      processing: "Fraud <alerts>",
      grounds: [GroundFound(ground: .evaluationOrScoring, explanation: "Customers get a score")],
      denied: [GroundFound(ground: .largeScale, explanation: "Twelve people")],
      countries: ["DE"],
      items: [
        ListItemFound(item: try #require(NationalLists.item("nl-3")), explanation: "Its purpose")
      ],
      exemptions: [ExemptionFound(exemption: .authorityList, explanation: "Claimed")]
    )
  }

  @Test("Every item of a list says where and when it was read, and how long its list is")
  func lists() {
    #expect(NationalLists.items.count == 22)
    #expect(Set(NationalLists.items.map(\.code)).count == 22)
    for item in NationalLists.items {
      #expect(item.list.source.hasPrefix("https://"), "\(item.code)")
      #expect(item.list.adopted < item.list.checked, "\(item.code)")
      // None was read in the authority's own publication, and the data says so.
      #expect(item.list.status == .secondary, "\(item.code)")
      #expect(NationalLists.items.count { $0.country == item.country } <= item.list.length)
    }
  }

  @Test("The document is the golden file in each language", arguments: WorksheetLanguage.allCases)
  func golden(language: WorksheetLanguage) throws {
    let day = try #require(CalendarDate(iso8601: "2026-11-22"))
    let worksheet = Worksheet(try test(), by: "A. Jansen", on: day, in: language)
    let markdown = Data(worksheet.markdown().utf8)
    let path = "documents/dpia/threshold.\(language.rawValue).md"
    #expect(try markdown == Golden.file(path, holding: markdown))
    let page = try Python.run("html_check.py", on: Data(worksheet.html().utf8))
    #expect(page.contains("\"language\": \"\(language.rawValue)\""))
  }

  @Test("A list that is not known is said not to be, and what is open stays open")
  func unknown() throws {
    let day = try #require(CalendarDate(iso8601: "2026-11-22"))
    let test = ThresholdTest(processing: "Gehaltsabrechnung", countries: ["DE"])
    let told = Worksheet(test, by: "A. Jansen", on: day, in: .german).markdown()
    #expect(told.contains("Von DE ist hier keine Liste bekannt."))
    #expect(told.contains("Ob eine Folgenabschätzung erforderlich ist, steht noch nicht fest."))
    #expect(told.contains("– nicht beantwortet") && !told.contains("☐ nein"))
    let dutch = ThresholdTest(processing: "Loon", countries: ["NL"])
    #expect(Worksheet(dutch, by: "A. Jansen", on: day, in: .dutch).markdown().contains("8 van 17"))
  }

  @Test("Items and instruments of lists are told in each language")
  func translated() {
    for language in WorksheetLanguage.allCases.dropFirst() {
      let same = NationalLists.items.filter { language.words(of: $0) == $0.name }
      #expect(same.map(\.code) == [], "\(language)")
    }
  }
}
