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
    for (received, right) in try questions() {
      lines += ["", "== \(right.rawValue) =="]
      var shown: Set<[String]> = []
      for course in CourseOfEvents.allCases where course.matters(to: regime) {
        let clocks = try deadlines(right, received: received, course)
        rules.formUnion(clocks.map(\.rule))
        let told = clocks.map(paragraph).filter { shown.insert($0).inserted }
        if !told.isEmpty { lines += ["", "-- \(course.rawValue) --"] + told.flatMap(\.self) }
      }
    }
    return (lines.joined(separator: "\n") + "\n", rules)
  }

  /// What is asked: the rights of the rules that are in force when the place receives something, and
  /// on their last day those of rules that were before.
  private func questions() throws -> [(Moment, RightCode)] {
    let received = try #require(Moment(iso8601: place.received))
    let rules = computer.rules.rules.filter { $0.regime == regime }
    let former = rules.compactMap(\.validity.to).filter { $0 < received.day(in: zone) }.max()
    var questions: [(Moment, RightCode)] = []
    for moment in [received] + (former.map { [.day($0)] } ?? []) {
      let inForce = rules.filter { $0.validity.contains(moment.day(in: zone)) }
      questions += rights(of: inForce).map { (moment, $0) }
    }
    return questions
  }

  /// Those that the rules name, and one that none names for rules that hold for every request.
  private func rights(of rules: [Rule]) -> [RightCode] {
    let named = rules.flatMap { rule in
      if case .only(let named) = rule.rights { named } else { [RightCode]() }
    }
    let other = [RightCode.access, .erasure].first { right in
      !rules.contains { rule in
        guard case .only(let named) = rule.rights else { return false }
        return rule.clock == .response && named.contains(right)
      }
    }
    let isGeneral = rules.contains { $0.rights == .everyRequest }
    var seen: Set<RightCode> = []
    return ((isGeneral ? other.map { [$0] } ?? [] : []) + named)
      .filter { seen.insert($0).inserted }
  }

  private func deadlines(
    _ right: RightCode,
    received: Moment,
    _ course: CourseOfEvents
  ) throws -> [Deadline] {
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
