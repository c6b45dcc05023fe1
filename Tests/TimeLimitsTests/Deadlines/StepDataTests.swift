import Foundation
import Testing
import TimeLimits
import TimeZones

/// The data of a step is all that another program needs to put it into words.
struct StepDataTests {
  private let computer: DeadlineComputer
  private let encoder = JSONEncoder()

  init() throws {
    computer = try .builtIn()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  private func deadline(
    _ rule: Rule,
    country: String,
    received: Moment,
    _ facts: [Fact] = []
  ) throws -> Deadline {
    computer.deadline(
      rule: rule,
      facts: try ClockFacts(
        received: received,
        zone: try Zone(identifier: "Europe/Amsterdam"),
        facts: facts
      ),
      calendar: try CalendarBook.builtIn().calendar(country: country)
    )
  }

  @Test func aStepIsWrittenWithItsKeyAndArguments() throws {
    let received = try #require(Moment(iso8601: "2026-01-31T23:30:00+01:00"))
    let month = Rule.bareArithmetic(Period(amount: 1, unit: .month))
    let steps = try deadline(month, country: "NL", received: received).steps
    func json(_ key: PhraseKey) throws -> String {
      let step = try #require(steps.first { $0.phrase.key == key })
      return String(decoding: try encoder.encode(step), as: UTF8.self)
    }
    #expect(
      try json(.eventInstant) == """
        {"arguments":[{"type":"date","value":"2026-01-31"},\
        {"type":"time","value":"2026-01-31T23:30:00+01:00"},\
        {"type":"text","value":"Europe/Amsterdam"}],"cites":"Reg. 1182/71 Art. 3(1)",\
        "key":"eventInstant","says":"The event that sets off the period was on Saturday \
        31 January 2026 at 23:30 in Europe/Amsterdam."}
        """
    )
    #expect(
      try json(.rolled).hasPrefix(
        """
        {"arguments":[{"type":"date","value":"2026-02-28"},{"type":"daysOff","value":\
        [{"date":"2026-02-28","holiday":null},{"date":"2026-03-01","holiday":null}]},\
        {"type":"date","value":"2026-03-02"}],"cites":"Reg. 1182/71 Art. 3(4), 2(2)","key":"rolled"
        """
      )
    )
  }

  /// Each rule of the program, with facts that make it talkative, put into words from JSON alone.
  @Test func wordsFollowFromTheDataAndTheTable() throws {
    let table = try PhraseFiller()
    let start = try #require(CalendarDate(iso8601: "2026-03-03"))
    var seen: Set<PhraseKey> = []
    for (number, rule) in computer.rules.rules.enumerated() {
      let day = start.adding(days: number * 3)
      let instant = Instant(secondsSince1970: Int64(day.dayNumber) * 86_400 + 43_205)
      for received in [Moment.day(day), .instant(instant)] {
        let deadline = try deadline(
          rule,
          country: ["NL", "DE", "CH", "US"][number % 4],
          received: received,
          [
            .identityRequested(.day(day.adding(days: 2)), .timely),
            .identityConfirmed(.day(day.adding(days: 4))),
            .clarificationRequested(.day(day.adding(days: 5)), .late),
            .extended(.day(day.adding(days: 5 + number % 40)), .maximum),
          ]
        )
        for step in deadline.steps {
          seen.insert(step.phrase.key)
          #expect(try table.words(try encoder.encode(step)) == step.says)
        }
      }
    }
    #expect(seen.isSuperset(of: [.rolled, .extended, .questionPaused, .hoursEnd, .sameDate]))
  }
}
