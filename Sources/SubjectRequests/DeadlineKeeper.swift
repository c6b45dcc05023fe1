public import TimeLimits

/// Computes the clocks of cases for one controller.
public struct DeadlineKeeper: Sendable {
  let computer: DeadlineComputer
  let place: Place
  let law: GoverningLaw
  let zone: Zone
  let options: DeadlineOptions
  let eras: RuleEras?

  /// Where the controller must act, as far as it is known.
  public enum Place: Sendable {
    case unknown
    case known(country: String, LegalCalendar)
  }

  public init(
    computer: DeadlineComputer,
    place: Place,
    law: GoverningLaw = .ofPlace,
    zone: Zone,
    options: DeadlineOptions
  ) {
    self.computer = computer
    self.place = place
    self.law = law
    self.zone = zone
    self.options = options
    eras =
      switch place {
      case .unknown: nil
      case .known(let country, let calendar):
        RuleEras(
          computer.rules,
          law,
          country: country,
          subdivision: calendar.identifier,
          options: options
        )
      }
  }

  /// The rules that hold for the controller.
  public var rules: RuleBook { computer.rules }

  /// How the controller's rules use its calendar.
  public var calendarUses: [RuleIdentifier: CalendarUse] {
    Dictionary(computer.rules.rules.map { ($0.id, $0.calendarUse(options)) }) { max($0, $1) }
  }

  /// Which dates a change of days can move.
  ///
  /// - Parameters:
  ///   - days: the days that changed.
  ///   - everChanged: all days that were ever changed.
  /// - Returns: nil where any may have moved.
  public func impact(of days: [CalendarDate], everChanged: [CalendarDate]) -> CalendarImpact? {
    guard case .known(_, let calendar) = place else { return nil }
    return CalendarImpact(of: days, in: calendar, everChanged: everChanged)
  }

  /// What every clock of every claim shows.
  ///
  /// - Throws: `FactsError` where the events contradict each other: an answer before its question,
  ///   something before receipt.
  public func deadlines(of file: CaseFile) throws(FactsError) -> [ClaimDeadline] {
    var found: [ClaimDeadline] = []
    for claim in file.claims { found += try deadlines(of: claim, in: file) }
    return found
  }

  /// The same clocks with the steps of their computation.
  ///
  /// - Throws: `FactsError`, as ``deadlines(of:)``.
  public func explanations(
    of file: CaseFile
  ) throws(FactsError) -> [(claim: Claim, deadline: Deadline)] {
    guard let eras, case .known(_, let calendar) = place else { return [] }
    var found: [(claim: Claim, deadline: Deadline)] = []
    for claim in file.claims {
      let facts = try ClockFacts(of: claim, in: file, zone: zone)
      for rule in eras.rules(of: claim.right, on: facts.receivedDay) {
        let deadline = computer.deadline(
          rule: rule,
          facts: facts,
          calendar: calendar,
          options: options
        )
        found.append((claim: claim, deadline: deadline))
      }
    }
    return found
  }

  /// The day on which to remind the person for whose answer a clock stands.
  ///
  /// - Returns: nil where the calendar is not known.
  public func reminderDay(since asked: CalendarDate) -> CalendarDate? {
    guard case .known(_, let calendar) = place else { return nil }
    return calendar.reminderDay(since: asked, options)
  }

  /// The last day on which a reply to a letter of today is expected where nobody names one: two weeks
  /// on, or the next working day.
  public func replyDay(since day: CalendarDate) -> CalendarDate {
    let end = day.adding(days: 14)
    guard case .known(_, let calendar) = place else { return end }
    return calendar.workingDay(onOrAfter: end)
  }

  /// Working days after a day, up to and including another; negative where that one is earlier.
  ///
  /// - Returns: nil where the calendar is not known.
  public func workingDays(from day: CalendarDate, to other: CalendarDate) -> Int? {
    guard case .known(_, let calendar) = place else { return nil }
    return other >= day
      ? calendar.workingDays(after: day, through: other)
      : -calendar.workingDays(after: other, through: day)
  }

  private func deadlines(
    of claim: Claim,
    in file: CaseFile
  ) throws(FactsError) -> [ClaimDeadline] {
    let facts = try ClockFacts(of: claim, in: file, zone: zone)
    let rules = eras?.rules(of: claim.right, on: facts.receivedDay) ?? []
    guard case .known(_, let calendar) = place, !rules.isEmpty else {
      return undated(claim, in: file, facts)
    }
    let settling = settling(claim, facts)
    return rules.map { rule in
      let computed = compute(rule, facts, calendar)
      let settled = ClockSettlement(claim: settling, in: file, zone: zone)
        .settle(rule.clock, computed.state)
      return ClaimDeadline(
        claim: claim.id,
        clock: rule.clock,
        received: facts.receivedDay,
        status: settled.status,
        dates: settled.dates,
        basis: .computed(rule: rule.id, options: options, calendar: calendar.version),
        alarms: settled.status.isOpen
          ? computed.alarms : computed.alarms.filter { $0.key == .ruleUnverified }
      )
    }
  }

  /// It is explained only where there is something to say, which is seldom.
  private func compute(
    _ rule: Rule,
    _ facts: ClockFacts,
    _ calendar: LegalCalendar
  ) -> (state: Deadline.State, alarms: [Phrase]) {
    let outlook = computer.outlook(rule: rule, facts: facts, calendar: calendar, options: options)
    guard !outlook.alarms.isEmpty else { return (outlook.state, []) }
    let deadline = computer.deadline(
      rule: rule,
      facts: facts,
      calendar: calendar,
      options: options
    )
    return (deadline.state, deadline.alarms.map(\.step.phrase))
  }

  /// Without a date nobody can say that what is done was done in time: there is no clock then.
  private func undated(_ claim: Claim, in file: CaseFile, _ facts: ClockFacts) -> [ClaimDeadline] {
    let clock: ClockKind = claim.right.hasTimeLimit ? .response : .actAtOnce
    let settled = ClockSettlement(claim: claim, in: file, zone: zone).settle(clock, .noFixedPeriod)
    guard settled.status.isOpen else { return [] }
    let missing = MissingLaw(at: place, law, in: rules)
    return [
      ClaimDeadline(
        claim: claim.id,
        clock: clock,
        received: facts.receivedDay,
        status: missing.status,
        dates: .none,
        basis: .noRule,
        alarms: [missing.alarm]
      )
    ]
  }
}
