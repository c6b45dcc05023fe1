import TimeLimits

/// The rules of every right for one country, looked up once for each span of days over which they
/// stay the same.
///
/// A bulk load asks for them for every claim; the book itself searches its rows each time.
struct RuleEras: Sendable {
  /// The first day of each span, in order; the first span has no beginning.
  private let beginnings: [CalendarDate]
  private let rules: [[ClaimedRight: [Rule]]]

  init(
    _ book: RuleBook,
    _ law: GoverningLaw,
    country: String,
    subdivision: String,
    options: DeadlineOptions
  ) {
    let changes = book.rules.flatMap { rule in
      [rule.validity.from, rule.validity.to?.adding(days: 1)].compactMap(\.self)
    }
    beginnings = Set(changes + [.earliest]).sorted()
    rules = beginnings.map { day in
      let regimes = book.regimes(
        under: law,
        country: country,
        subdivision: subdivision,
        on: day
      )
      let rights = ClaimedRight.all.map { right in
        let clocks = regimes.lazy.map { regime in
          book.rules(regime: regime, right: right.code, on: day, options: options)
        }
        let own = clocks.first { !$0.isEmpty } ?? []
        return (right, own.filter { right.runs($0.clock) })
      }
      return Dictionary(uniqueKeysWithValues: rights)
    }
  }

  /// The rules of a right on the day of receipt; none where no regime is known.
  ///
  /// What was received before the law applied is seen under the first that came; each of its clocks
  /// then says that the rule was not in force.
  func rules(of right: ClaimedRight, on day: CalendarDate) -> [Rule] {
    guard let era = beginnings.lastIndex(where: { $0 <= day }) else { return [] }
    let rulesSince = rules[era...].lazy.compactMap { $0[right] }
    return rulesSince.first { !$0.isEmpty } ?? []
  }
}

extension ClaimedRight {
  /// Whether a clock matters to the right: what is obeyed at once has no extension to tell of.
  fileprivate func runs(_ clock: ClockKind) -> Bool { hasTimeLimit || clock != .extensionNotice }
}
