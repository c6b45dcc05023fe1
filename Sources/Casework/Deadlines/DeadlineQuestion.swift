public import TimeLimits
import TimeZones

/// What somebody wants to know of the law, without any request in a database.
public struct DeadlineQuestion: Sendable {
  public var regime: String
  public var right: RightCode
  public var clock: ClockKind
  public var country: String
  public var subdivision: String?
  /// An IANA identifier.
  public var zone: String
  public var received: Moment
  var events: [CaseEvent]
  /// The options by name; `amount` and `unit` state the period of bare arithmetic.
  public var options: [String: String]
}

/// The tables of the law that answer questions without a database.
public struct DeadlineDesk: Sendable {
  public let computer: DeadlineComputer
  public let calendars: CalendarBook
  let regimes: CaseRegimes

  /// Opens the tables inside the program.
  ///
  /// - Throws: `LawDataError` where one is wrong.
  public init() throws(LawDataError) {
    computer = try .builtIn()
    calendars = try .builtIn()
    regimes = try .builtIn(rules: computer.rules)
  }

  /// Answers a question.
  ///
  /// - Throws: `CaseError` with the field and what would be right.
  func answer(_ question: DeadlineQuestion, in zone: Zone) throws(CaseError) -> Deadline {
    do {
      var words = regimes.options(of: question.regime)
      words.merge(question.options) { $1 }
      let bare = try Self.takePeriod(&words)
      let options = try DeadlineOptions(words)
      let rule = try rule(for: question, in: zone, bare: bare, options)
      let facts = try ClockFacts(
        received: question.received,
        zone: zone,
        facts: question.events.map { event throws(CaseError) in try event.fact(under: rule) }
      )
      if let notice = facts.extensionNotice, rule.clock == .response {
        try rule.admit(notice.length)
      }
      let calendar = try calendars.calendar(
        country: question.country,
        subdivision: question.subdivision,
        for: rule,
        options: options
      )
      return computer.deadline(rule: rule, facts: facts, calendar: calendar, options: options)
    } catch let error as CaseError {
      throw error
    } catch {
      throw .refused("\(error)")
    }
  }

  private func rule(
    for question: DeadlineQuestion,
    in zone: Zone,
    bare: Period?,
    _ options: DeadlineOptions
  ) throws(CaseError) -> Rule {
    if question.regime == "EU_1182_71" {
      guard let bare else {
        throw .field("options", expected: "amount and unit, which EU_1182_71 needs")
      }
      return .bareArithmetic(bare)
    }
    guard regimes.isKnown(question.regime) else {
      let known = computer.rules.regimes.map(\.rawValue).joined(separator: ", ")
      throw .field("regime", expected: "one of \(known)")
    }
    let found = regimes.rule(
      regime: question.regime,
      right: question.right,
      clock: question.clock,
      on: question.received.day(in: zone),
      options: options
    )
    guard let found else {
      throw .refused(
        "right \(question.right.rawValue), clock \(question.clock.rawValue): "
          + "\(question.regime) has no rule for this clock of this right"
      )
    }
    return found
  }

  /// Takes the period of bare arithmetic out of the options.
  private static func takePeriod(_ words: inout [String: String]) throws(CaseError) -> Period? {
    guard let amount = words.removeValue(forKey: "amount"),
      let unit = words.removeValue(forKey: "unit")
    else { return nil }
    guard let number = Int(amount), (1...100_000).contains(number),
      let known = Period.Unit(rawValue: unit)
    else {
      throw .field(
        "options",
        expected: "amount from 1 and unit hour, day, week, month, year or business_day"
      )
    }
    return Period(amount: number, unit: known)
  }
}
