/// The regimes that files of cases name, each with the rules it stands for.
///
/// Beside the regimes of the rules these are clocks of one regime (`EU_GDPR_BREACH`), earlier
/// practice (`UK_ICO_PRE2019`) and bare arithmetic (`EU_1182_71`).
public struct CaseRegimes: Sendable {
  private struct Entry {
    let regime: Regime
    let rule: Rule?
    let options: [String: String]
  }

  /// The regime whose period an option states.
  public static let bareArithmetic = "EU_1182_71"

  private let entries: [String: Entry]
  private let rules: RuleBook

  /// The regimes inside the program.
  ///
  /// - Throws: `LawDataError` where a row is wrong.
  public static func builtIn(rules: RuleBook) throws(LawDataError) -> CaseRegimes {
    var entries: [String: Entry] = [:]
    for row in try LawFile(builtIn: "case_regimes.csv").rows {
      let rule = rules[RuleIdentifier(rawValue: row["rule_id"])]
      var options: [String: String] = [:]
      for pair in row["options"].split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { throw row.problem("options", expected: "name=value") }
        options[String(parts[0])] = String(parts[1])
      }
      entries[try row.text("case_regime")] = Entry(
        regime: Regime(rawValue: row["regime"]),
        rule: rule,
        options: options
      )
    }
    return CaseRegimes(entries: entries, rules: rules)
  }

  /// The options that a regime sets before those of the case.
  public func options(of name: String) -> [String: String] { entries[name]?.options ?? [:] }

  /// Whether the name is one of a file of cases or of the rules.
  public func isKnown(_ name: String) -> Bool {
    entries[name] != nil || rules.regimes.contains(Regime(rawValue: name))
  }

  /// Every name that is known, sorted.
  public var names: [String] {
    Set(entries.keys).union(rules.regimes.map(\.rawValue)).sorted()
  }

  /// What a right is called by whoever asks.
  public enum Wording: Sendable, Hashable {
    /// As its law calls it, or by the name that the GDPR has for it.
    case ofTheLaw
    /// As files of cases do, which write `access` for what a law has in its place: a grievance, an
    /// opt-out.
    case ofFilesOfCases
  }

  /// The rule for a clock of a right, whether or not it is in force on the day.
  ///
  /// A case says itself under which law it is to be seen, so a rule that is not in force is found
  /// too. nil where the law gives the right no such clock: the period of another right is no answer.
  public func rule(
    regime name: String,
    right: RightCode,
    clock: ClockKind,
    on receipt: CalendarDate,
    options: DeadlineOptions,
    wording: Wording = .ofTheLaw
  ) -> Rule? {
    if let named = entries[name]?.rule, isAbout(right, named, in: name, wording) {
      return clock == .response || clock == named.clock
        ? named
        : named.deriving(clock).map { rules.row(for: right, inPlaceOf: $0, on: receipt) ?? $0 }?
          .refusing(options.refusal, beside: named)
    }
    // A name of one clock alone, which no regime bears, stands for nothing else.
    if let named = entries[name]?.rule, named.regime.rawValue != name { return nil }
    let regime = entries[name]?.regime ?? Regime(rawValue: name)
    let ofRegime = rules.rules.filter { $0.regime == regime }
    let days = [receipt] + ofRegime.map { $0.validity.from ?? .earliest }.sorted()
    let response = days.lazy.compactMap {
      rules.rule(regime: regime, right: right, clock: .response, on: $0)
    }.first
    let found = days.lazy.compactMap {
      rules.rule(regime: regime, right: right, clock: clock, on: $0)
    }.first
    return found?.refusing(options.refusal, beside: response)
  }

  /// Whether the rule that a name stands for speaks of a right.
  ///
  /// A name that is no regime's own is that of a clock, so that the right adds nothing.
  private func isAbout(
    _ right: RightCode,
    _ rule: Rule,
    in name: String,
    _ wording: Wording
  ) -> Bool {
    if name != rule.regime.rawValue || rule.rights.covers(right) { return true }
    guard wording == .ofFilesOfCases else { return false }
    let ofData: [RightCode] = [.access, .rectification, .erasure, .restriction, .portability]
    return right == .access && !ofData.contains { rule.rights.names($0) }
  }
}
