import Testing
import TimeLimits
import TimeZones

/// Each reading of the law that an option chooses, on a case where it matters.
struct OptionReadingTests {
  struct Sample: Sendable {
    var regime = Regime.euGDPR
    var right = RightCode.access
    var country = "NL"
    var received = "2026-01-31"
    var extended: String?
    let options: [String: String]
    let due: String
  }

  private func state(_ sample: Sample) throws -> Deadline.State {
    let options = try DeadlineOptions(sample.options)
    let received = try #require(Moment(iso8601: sample.received))
    let facts = try ClockFacts(
      received: received,
      zone: .utc,
      facts: sample.extended.flatMap { Moment(iso8601: $0) }.map { [.extended($0, .maximum)] }
        ?? []
    )
    let computer = try DeadlineComputer.builtIn()
    let rule = try #require(
      computer.rules.rule(
        regime: sample.regime,
        right: sample.right,
        clock: .response,
        on: facts.receivedDay
      )
    )
    let calendar = try CalendarBook.builtIn().calendar(
      ofPlace: sample.country,
      subdivision: nil,
      choice: options.calendarChoice
    )
    return computer.state(rule: rule, facts: facts, calendar: calendar, options: options)
  }

  @Test(arguments: [
    Sample(options: [:], due: "2026-03-02"),
    Sample(options: ["roll": "false"], due: "2026-02-28"),
    Sample(received: "2024-06-30", options: [:], due: "2024-07-30"),
    Sample(received: "2024-06-30", options: ["start": "day_after_is_anchor"], due: "2024-08-01"),
    Sample(received: "2024-06-30", options: ["start": "event_day_included"], due: "2024-07-29"),
    Sample(
      regime: Regime(rawValue: "US_CA_CCPA"),
      right: RightCode(rawValue: "know"),
      country: "US",
      received: "2025-01-02",
      options: ["start": "event_day_included"],
      due: "2025-02-15"
    ),
    Sample(
      country: "DE",
      received: "2025-01-31",
      extended: "2025-02-20",
      options: [:],
      due: "2025-04-30"
    ),
    Sample(
      country: "DE",
      received: "2025-01-31",
      extended: "2025-02-20",
      options: ["extension_anchor": "expiry"],
      due: "2025-04-28"
    ),
    Sample(received: "2024-11-25", options: [:], due: "2024-12-27"),
    Sample(received: "2024-11-25", options: ["holidays": "weekends"], due: "2024-12-25"),
    Sample(country: "LV", received: "2025-04-04", options: [:], due: "2025-05-06"),
    Sample(
      country: "LV",
      received: "2025-04-04",
      options: ["include_substitute": "false"],
      due: "2025-05-05"
    ),
    Sample(country: "HU", received: "2025-04-02", options: [:], due: "2025-05-02"),
    Sample(
      country: "HU",
      received: "2025-04-02",
      options: ["include_bridge": "true"],
      due: "2025-05-05"
    ),
  ])
  func anOptionMovesTheEnd(sample: Sample) throws {
    guard case .running(_, let due, _, _) = try state(sample) else {
      Issue.record("the clock does not run")
      return
    }
    #expect(due.description == sample.due)
  }

  @Test(arguments: [("0", "2026-01-31"), ("10", "2026-02-10"), ("90", "2026-02-26")])
  func anOptionMovesTheTarget(days: String, target: String) throws {
    let sample = Sample(options: ["target_days": days], due: "2026-03-02")
    guard case .running(let found, _, _, _) = try state(sample) else {
      Issue.record("the clock does not run")
      return
    }
    #expect(found.description == target)
  }
}
