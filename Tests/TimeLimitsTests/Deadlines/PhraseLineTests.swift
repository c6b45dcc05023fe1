import Testing
import TimeLimits
import TimeZones

/// A phrase in one line is the same phrase when it is read.
struct PhraseLineTests {
  @Test func anAlarmIsKeptWithoutItsWording() throws {
    let told = try #require(CalendarDate("2026-03-05"))
    let last = try #require(CalendarDate("2026-03-02"))
    let phrase = Phrase(.extensionLate, .date(told), .date(last))
    #expect(phrase.line == "extensionLate|2026-03-05|2026-03-02")
    #expect(Phrase(line: phrase.line) == phrase)
    #expect(
      try Phrasebook.builtIn().text(phrase) == """
        The extension was told on Thursday 5 March 2026, after the last day for it, Monday \
        2 March 2026: it changes nothing.
        """
    )
  }

  @Test func whatStepsAreFilledWithComesBack() throws {
    let computer = try DeadlineComputer.builtIn()
    for country in ["NL", "CH", "US"] {
      for rule in computer.rules.rules {
        let received = try #require(Moment(iso8601: "2026-11-29T10:20:30+01:00"))
        let zone = try Zone(identifier: "Europe/Amsterdam")
        let deadline = computer.deadline(
          rule: rule,
          facts: try ClockFacts(received: received, zone: zone),
          calendar: try CalendarBook.builtIn().calendar(country: country)
        )
        for step in deadline.steps {
          let read = try #require(Phrase(line: step.phrase.line), "\(step.phrase.line)")
          #expect(computer.phrases.text(read) == step.says)
          #expect(read.line == step.phrase.line)
        }
      }
    }
  }

  @Test(arguments: [
    "", "extensionLate", "extensionLate|2026-03-05", "extensionLate|2026-03-05|2026-02-30",
    "extensionLate|2026-03-05|2026-03-02|x", "dance|2026-03-05", "extensionShortened|3 moons",
    "By the calendar the last day is 2026-11-02 already.",
  ])
  func whatIsNoPhraseIsRefused(line: String) {
    #expect(Phrase(line: line) == nil)
  }
}
