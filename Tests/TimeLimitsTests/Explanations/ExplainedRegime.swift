import Testing
import TimeLimits
import TimeZones

/// Every clock of every right of a regime as a person reads it, in some courses of events.
struct ExplainedRegime {
  let regime: Regime
  let place: RegimePlace
  private let computer: DeadlineComputer
  private let calendar: LegalCalendar
  private let zone: Zone

  init(_ regime: Regime, computer: DeadlineComputer, calendars: CalendarBook) throws {
    self.regime = regime
    self.computer = computer
    place = RegimePlace(of: regime)
    calendar = try calendars.calendar(ofPlace: place.country, subdivision: place.subdivision)
    zone = try Zone(identifier: place.zone)
  }

  /// The text, and by which rules its dates were computed.
  func explain() throws -> (text: String, rules: Set<RuleIdentifier>) {
    var lines = ["\(regime.rawValue), seen from \(calendar.identifier) (\(zone.identifier))"]
    var rules: Set<RuleIdentifier> = []
    for right in rights {
      lines += ["", "== \(right.rawValue) =="]
      var shown: Set<[String]> = []
      for course in CourseOfEvents.allCases {
        let clocks = try deadlines(right, course)
        rules.formUnion(clocks.map(\.rule))
        let told = clocks.map(paragraph).filter { shown.insert($0).inserted }
        if !told.isEmpty { lines += ["", "-- \(course.rawValue) --"] + told.flatMap(\.self) }
      }
    }
    return (lines.joined(separator: "\n") + "\n", rules)
  }

  /// Those that the rules name, and one for rules that hold for every request.
  private var rights: [RightCode] {
    var rights: [RightCode] = []
    for rule in computer.rules.rules where rule.regime == regime {
      let named: [RightCode] =
        if case .only(let named) = rule.rights { named } else { [.access] }
      rights += named.filter { !rights.contains($0) }
    }
    return rights
  }

  private func deadlines(_ right: RightCode, _ course: CourseOfEvents) throws -> [Deadline] {
    let received = try #require(Moment(iso8601: place.received))
    let facts = course.facts(since: received.day(in: zone))
    return computer.deadlines(
      for: right,
      regime: regime,
      facts: try ClockFacts(received: received, zone: zone, facts: facts),
      calendar: calendar
    )
  }

  private func paragraph(_ deadline: Deadline) -> [String] {
    let head = "\(deadline.clock.rawValue), \(deadline.rule.rawValue): \(words(deadline.state))"
    let alarms = Set(deadline.alarms.map(\.step))
    return [head]
      + deadline.steps.map { step in
        "  \(alarms.contains(step) ? "!" : "-") \(step.says) [\(step.cites)]"
      }
  }

  private func words(_ state: Deadline.State) -> String {
    switch state {
    case .running(let target, let due, let dueUnrolled, let endsAt):
      "due \(due), nominally \(dueUnrolled), too late from \(endsAt), target \(target)"
    case .suspended(let since, let reason): "suspended since \(since) for \(reason.rawValue)"
    case .atOnce(let instant): "at once from \(instant)"
    case .noFixedPeriod: "no fixed period"
    }
  }
}
