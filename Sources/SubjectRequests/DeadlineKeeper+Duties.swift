public import TimeLimits

extension DeadlineKeeper {
  /// What the clocks of a duty that no request asks for show, such as those of a breach.
  ///
  /// - Parameters:
  ///   - right: the duty in the words of the rules.
  ///   - instant: when it began.
  /// - Returns: the clocks, explained; none where the country is not known.
  /// - Throws: `FactsError`, as ``deadlines(of:)``.
  public func duties(of right: RightCode, since instant: Instant) throws(FactsError) -> [Deadline] {
    try duties(of: right, since: .instant(instant), [])
  }

  /// What the clocks of such a duty show after what happened since.
  ///
  /// - Parameters:
  ///   - right: the duty in the words of the rules.
  ///   - beginning: the day or instant on which it began.
  ///   - facts: what moved its clocks, such as questions and extensions.
  /// - Returns: the clocks, explained; none where the country is not known.
  /// - Throws: `FactsError`, as ``deadlines(of:)``.
  public func duties(
    of right: RightCode,
    since beginning: Moment,
    _ facts: [Fact]
  ) throws(FactsError) -> [Deadline] {
    guard case .known(_, let calendar) = place else { return [] }
    let facts = try ClockFacts(received: beginning, zone: zone, facts: facts)
    return regimes(on: facts.receivedDay).flatMap { regime in
      computer.deadlines(
        for: right,
        regime: regime,
        facts: facts,
        calendar: calendar,
        options: options
      )
    }
  }

  /// What a person must know beside the clock of a duty that runs on a day: that its rule was not
  /// verified.
  public func doubts(about right: RightCode, _ clock: ClockKind, on day: CalendarDate) -> [Phrase] {
    let rule = regimes(on: day).lazy.compactMap {
      rules.rule(regime: $0, right: right, clock: clock, on: day)
    }.first
    return rule?.verification.doubt.map { [$0] } ?? []
  }

  /// Under which regimes what begins on a day falls; none where the country is not known.
  private func regimes(on day: CalendarDate) -> [Regime] {
    guard case .known(let country, let calendar) = place else { return [] }
    return rules.regimes(
      under: law,
      country: country,
      subdivision: calendar.identifier,
      on: day
    )
  }
}
