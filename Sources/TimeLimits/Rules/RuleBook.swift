/// The rules of law, to be read once and handed on.
public struct RuleBook: Sendable, Hashable {
  /// Every rule, in the order of the rows.
  public let rules: [Rule]
  private let byRegime: [Regime: [Int]]
  private let followers: Set<RuleIdentifier>

  /// The rules inside the program.
  ///
  /// - Throws: `LawDataError` where a row is wrong.
  public static func builtIn() throws(LawDataError) -> RuleBook {
    var promptness: [RuleIdentifier: LawRow] = [:]
    for row in try LawFile(builtIn: "promptness.csv").rows {
      let id = RuleIdentifier(rawValue: try row.text("rule_id"))
      guard promptness.updateValue(row, forKey: id) == nil else {
        throw row.problem("rule_id", expected: "one row for each rule")
      }
    }
    return try RuleBook(try LawFile(builtIn: "rules.csv"), promptness: promptness)
  }

  /// Reads rules from a table with the columns of the rules.
  ///
  /// - Throws: `LawDataError` with the line and the column of what is wrong, and for two rules
  ///   that hold at once.
  public init(csv bytes: [UInt8], file: String) throws(LawDataError) {
    try self.init(try LawFile(name: file, bytes: bytes))
  }

  private init(
    _ file: LawFile,
    promptness: [RuleIdentifier: LawRow] = [:]
  ) throws(LawDataError) {
    var rules: [Rule] = []
    var followers: Set<RuleIdentifier> = []
    for row in file.rows {
      let rule = try Rule(row).promptly(promptness)
      if row.suspendsAsResponse { followers.insert(rule.id) }
      rules.append(rule)
    }
    let known = Set(rules.map(\.id))
    for (id, row) in promptness where !known.contains(id) {
      throw row.problem("rule_id", expected: "a rule of rules.csv")
    }
    try self.init(rules: rules, followers: followers)
  }

  private init(rules: [Rule], followers: Set<RuleIdentifier>) throws(LawDataError) {
    try RuleBook.check(rules)
    self.rules = rules
    self.followers = followers
    byRegime = Dictionary(grouping: rules.indices) { rules[$0].regime }
  }

  /// The book with a controller's rules, which end those of the same clock when they begin.
  ///
  /// - Throws: `LawDataError` where two of the added rules overlap or reuse an identifier.
  public func adding(_ other: RuleBook) throws(LawDataError) -> RuleBook {
    let kept = rules.compactMap { rule in
      let begin = other.rules.filter { rule.sharesClock(with: $0) }
        .map { $0.validity.from ?? .earliest }.min()
      guard let begin, begin <= rule.validity.to ?? .latest else { return Rule?.some(rule) }
      return begin > rule.validity.from ?? .earliest
        ? rule.ending(on: begin.adding(days: -1)) : nil
    }
    return try RuleBook(rules: kept + other.rules, followers: followers.union(other.followers))
  }

  /// Those of some rules that were neither read in the law nor at a regulator, sorted by name.
  public func unverified(among ids: Set<RuleIdentifier>) -> [Rule] {
    rules.filter { !$0.verification.isVerified && ids.contains($0.id) }
      .sorted { $0.id.rawValue < $1.id.rawValue }
  }

  /// The rule of a name.
  public subscript(id: RuleIdentifier) -> Rule? { rules.first { $0.id == id } }

  /// The rule for a clock of a right, on the day of the receipt.
  public func rule(
    regime: Regime,
    right: RightCode,
    clock: ClockKind,
    on receipt: CalendarDate
  ) -> Rule? {
    let indices = byRegime[regime] ?? []
    func find(_ clock: ClockKind) -> Rule? {
      var general: Rule?
      for index in indices where rules[index].clock == clock {
        guard rules[index].validity.contains(receipt) else { continue }
        if rules[index].rights.names(right) { return rules[index] }
        if rules[index].rights == .everyRequest { general = rules[index] }
      }
      return right.isRequest ? general : nil
    }
    if clock == .response { return find(.response) }
    guard let found = find(clock) else {
      // The row of the answer, or of another clock of the right, states it beside its own period.
      let beside = [.response] + ClockKind.allCases
      return beside.lazy.compactMap { find($0)?.deriving(clock) }.first
        .map { row(for: right, inPlaceOf: $0, on: receipt) ?? $0 }
    }
    guard found.rights == .everyRequest else { return found }
    // A general row of a notice or a refusal goes with an answer, and takes its suspensions.
    guard let response = find(.response), clock != .extensionNotice || response.extensionTerm != nil
    else { return nil }
    return followers.contains(found.id) ? found.followingSuspensions(of: response) : found
  }

  /// The row that another regime of the same place has for a clock, which cites what a row of
  /// answers states beside its own period: 11 CCR 7021(a) beside 7021(b).
  func row(for right: RightCode, inPlaceOf derived: Rule, on receipt: CalendarDate) -> Rule? {
    rules.first { rule in
      rule.clock == derived.clock && rule.jurisdiction == derived.jurisdiction
        && rule.regime != derived.regime && rule.validity.contains(receipt)
        && rule.rights.names(right)
    }
  }

  /// The rules of every clock of a right, on the day of the receipt.
  ///
  /// The options say whether an extension moves the refusal, where the rule leaves a choice.
  public func rules(
    regime: Regime,
    right: RightCode,
    on receipt: CalendarDate,
    options: DeadlineOptions = DeadlineOptions()
  ) -> [Rule] {
    let response = rule(regime: regime, right: right, clock: .response, on: receipt)
    return ClockKind.allCases.compactMap { clock in
      clock == .response
        ? response
        : rule(regime: regime, right: right, clock: clock, on: receipt)?
          .refusing(options.refusal, beside: response)
    }
  }

  /// The regimes of which there are rules, in the order of the rows.
  public var regimes: [Regime] {
    var seen: Set<Regime> = []
    return rules.map(\.regime).filter { seen.insert($0).inserted }
  }
}
