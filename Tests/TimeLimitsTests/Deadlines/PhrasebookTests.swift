import CSV
import Foundation
import Testing
import TimeLimits
import TimeZones

/// Explanations are data: another language is another table.
struct PhrasebookTests {
  /// The English table as that of another language, with some texts in place of others.
  private static func table(_ texts: [String: String], without left: String? = nil) throws
    -> [UInt8]
  {
    var writer = CSVWriter(columns: ["phrase", "language", "text"])
    for record in try lawRecords("phrases.csv") {
      let name = record["phrase"] ?? ""
      if name != left { writer.write([name, "nl", texts[name] ?? record["text"] ?? ""]) }
    }
    return writer.take()
  }

  private func book(_ texts: [String: String], without left: String? = nil) throws -> Phrasebook {
    try Phrasebook(csv: Self.table(texts, without: left), file: "nl.csv", language: "nl")
  }

  private func steps(_ phrases: Phrasebook, amount: Int = 1) throws -> [String] {
    let computer = try DeadlineComputer(rules: .builtIn(), phrases: phrases)
    let received = try #require(Moment(iso8601: "2026-01-31T23:30:00+01:00"))
    let deadline = computer.deadline(
      rule: .bareArithmetic(Period(amount: amount, unit: .month)),
      facts: try ClockFacts(received: received, zone: Zone(identifier: "Europe/Amsterdam")),
      calendar: try CalendarBook.builtIn().calendar(country: "NL")
    )
    return deadline.steps.map(\.says)
  }

  @Test func anotherLanguageIsAnotherTable() throws {
    let dutch = try book([
      "eventInstant": "In {2} om {1} op {0}.", "formDate": "{0} {1}. {2} {3}",
      "weekday.6": "zaterdag", "month.1": "januari", "clock.response": "het antwoord",
      "ruleGives": "De wet geeft {1} voor {0}.", "unit.month.1": " maand",
      "unit.month.other": " maanden",
    ])
    #expect(dutch.language == "nl")
    let steps = try steps(dutch)
    #expect(steps.contains("In Europe/Amsterdam om 23:30 op zaterdag 31. januari 2026."))
    #expect(steps.contains("De wet geeft 1 maand voor het antwoord."))
  }

  @Test func aNumberMayHaveAFormOfItsOwn() throws {
    let texts = ["unit.month.1": " měsíc", "unit.month.other": " měsíců"]
    let rows = "unit.month.2,nl, měsíce\n"
    let bytes = try Self.table(texts) + Array(rows.utf8)
    let book = try Phrasebook(csv: bytes, file: "nl.csv", language: "nl")
    for (amount, words) in [(1, "1 měsíc."), (2, "2 měsíce."), (5, "5 měsíců.")] {
      #expect(try steps(book, amount: amount).contains("For the answer the law gives \(words)"))
    }
  }

  @Test(arguments: ["rolled", "weekday.3", "month.12", "clock.refusal", "unit.day.other"])
  func aMissingPhraseIsNamed(name: String) throws {
    let error = #expect(throws: LawDataError.self) { try book([:], without: name) }
    #expect(error?.description.contains("no phrase \(name) in nl") == true)
  }

  @Test(arguments: [
    ("rolled", "{0} ({1})", "{0} {1} {2}"), ("lastDay", "{0} {1} {2}", "{0} {1}"),
    ("eventDayExcluded", "{0}", "a text without places"), ("formDate", "{0} {1} {2}", "{3}"),
  ])
  func everyArgumentIsUsedAndNoOther(name: String, text: String, expected: String) throws {
    let error = #expect(throws: LawDataError.self) { try book([name: text]) }
    let says = error?.description ?? ""
    #expect(says.contains("nl.csv line") && says.contains("text") && says.contains(expected))
  }
}
