public import TimeLimits
import TimeZones

/// The tables of the law, which answer questions without a database.
public struct DeadlineDesk: Sendable {
  public let computer: DeadlineComputer
  public let calendars: CalendarBook
  private let regimes: CaseRegimes
  private let zones: PlaceZones

  /// No period that is known goes beyond the last year of the calendar from a receipt before.
  private static let lastYear = 9_990

  /// Opens the tables inside the program.
  ///
  /// - Throws: `LawDataError` where one is wrong.
  public init() throws(LawDataError) {
    computer = try .builtIn()
    calendars = try .builtIn()
    regimes = try .builtIn(rules: computer.rules)
    zones = try .builtIn()
  }

  /// The zone of an IANA identifier, or that of a place.
  ///
  /// - Throws: `CaseError.field` for a name that is none, and a place whose zone is not known.
  public func zone(
    named identifier: String?,
    country: String,
    subdivision: String? = nil
  ) throws(CaseError) -> Zone {
    guard
      let name = identifier ?? zones[country: country.uppercased(), subdivision: subdivision]
    else {
      throw .field(
        "country",
        expected: "one of ISO 3166-1 whose time zone is known, or a zone beside it"
      )
    }
    do throws(ZoneError) {
      return try Zone(identifier: name)
    } catch {
      throw .wrong("\(error)")
    }
  }

  /// Answers a question under a rule that is in force on the day of the receipt.
  ///
  /// - Throws: `CaseError` with the field and what would be right.
  public func compute(_ question: DeadlineQuestion, in zone: Zone) throws(CaseError) -> Deadline {
    let rights = computer.rules.rights
    guard rights.contains(question.right) || question.regime == CaseRegimes.bareArithmetic else {
      throw .field(
        "right",
        expected: "one of " + rights.map(\.rawValue).sorted().joined(separator: ", ")
      )
    }
    var calendars = CalendarCache()
    let deadline = try answer(question, in: zone, &calendars)
    guard deadline.alarms.contains(where: { $0.kind == .notInForce }) else { return deadline }
    throw notInForce(deadline.rule, deadline.clock, question, in: zone)
  }

  /// Why a rule gives no answer, with the law that does where one took its place.
  private func notInForce(
    _ id: RuleIdentifier,
    _ clock: ClockKind,
    _ question: DeadlineQuestion,
    in zone: Zone
  ) -> CaseError {
    let day = question.received.day(in: zone)
    let rule = computer.rules[id]
    let inForce = rule?.validity.from ?? day
    // Of the laws that a country has one after another each stands for the other; those that a
    // controller chooses beside them do not.
    let isGeneral = computer.rules.regimes(
      country: question.country,
      subdivision: question.subdivision,
      on: inForce
    ).contains { $0 == rule?.regime }
    let other = regimes(of: question, in: zone).first {
      computer.rules.rule(regime: $0, right: question.right, clock: clock, on: day) != nil
    }
    let from = rule?.validity.from.map { ", it holds from \($0)" } ?? ""
    let to = rule?.validity.to.map { " to \($0)" } ?? ""
    return .refused(
      "regime: rule \(id.rawValue) is not in force on \(day)\(from)\(to)"
        + (isGeneral ? other.map { "; \($0.rawValue) is" } ?? "" : "")
    )
  }

  /// The other clocks that the regime of an answer gives to the right, in their order.
  public func clocks(
    beside deadline: Deadline,
    of question: DeadlineQuestion,
    in zone: Zone
  ) -> [ClockKind] {
    guard let regime = computer.rules[deadline.rule]?.regime else { return [] }
    return computer.rules.rules(
      regime: regime,
      right: question.right,
      on: question.received.day(in: zone)
    ).map(\.clock).filter { $0 != deadline.clock }
  }

  /// Answers a question, under a rule that is not in force too where the question names it.
  func answer(
    _ question: DeadlineQuestion,
    in zone: Zone,
    _ cache: inout CalendarCache
  ) throws(CaseError) -> Deadline {
    guard question.received.day(in: zone).year < Self.lastYear else {
      throw .field("received", expected: "a day before the year \(Self.lastYear)")
    }
    let regime = try regime(of: question, in: zone)
    var words = regimes.options(of: regime)
    words.merge(question.options) { $1 }
    let bare = try Period.taken(from: &words)
    let options = try DeadlineOptions(ofQuestion: words)
    let rule = try rule(for: question, regime: regime, in: zone, bare: bare, options)
    let facts = try facts(of: question, in: zone, under: rule)
    let calendar: LegalCalendar
    do throws(CalendarError) {
      calendar = try cache.calendar(for: question, options.calendarChoice, from: calendars)
    } catch {
      throw .wrong("\(error)")
    }
    return computer.deadline(rule: rule, facts: facts, calendar: calendar, options: options)
  }

  private func regime(of question: DeadlineQuestion, in zone: Zone) throws(CaseError) -> String {
    if let name = question.regime {
      if regimes.isKnown(name) { return name }
      throw .field("regime", expected: "one of " + regimes.names.joined(separator: ", "))
    }
    let own = regimes(of: question, in: zone)
    let day = question.received.day(in: zone)
    let fitting = own.first {
      !computer.rules.rules(regime: $0, right: question.right, on: day).isEmpty
    }
    if let regime = fitting ?? own.first { return regime.rawValue }
    let laws = computer.rules.lawsOfSubdivisions(in: question.country)
    guard laws.isEmpty else {
      throw .field(
        "subdivision",
        expected: "one with a law that is known, since \(question.country) has none of its own: "
          + laws.map { "\($0.subdivision) (\($0.regime.rawValue))" }.joined(separator: ", ")
          + "; or a regime beside it"
      )
    }
    let other = computer.rules.rules.filter { $0.jurisdiction == question.country }
    guard let first = other.first else {
      throw .field("regime", expected: "a regime, since \(question.country) has none of its own")
    }
    let from = first.validity.from.map { " from \($0)" } ?? ""
    throw .refused(
      "received: \(first.regime.rawValue), the law of \(question.country), holds\(from)"
        + (first.validity.to.map { " to \($0)" } ?? "") + ", and not on \(day)"
    )
  }

  private func regimes(of question: DeadlineQuestion, in zone: Zone) -> [Regime] {
    computer.rules.regimes(
      country: question.country,
      subdivision: question.subdivision,
      on: question.received.day(in: zone)
    )
  }

  private func rule(
    for question: DeadlineQuestion,
    regime: String,
    in zone: Zone,
    bare: Period?,
    _ options: DeadlineOptions
  ) throws(CaseError) -> Rule {
    if regime == CaseRegimes.bareArithmetic {
      guard let bare else {
        throw .field("options", expected: "amount and unit, which \(regime) needs")
      }
      guard question.received.day(in: zone).year + bare.leastDays / 365 < Self.lastYear else {
        throw .field(
          "options amount",
          expected: "a period that ends before the year \(Self.lastYear)"
        )
      }
      return .bareArithmetic(bare)
    }
    let clocks = question.clock.map { [$0] } ?? [.response] + ClockKind.allCases
    let day = question.received.day(in: zone)
    let candidates = clocks.compactMap { clock in
      regimes.rule(
        regime: regime,
        right: question.right,
        clock: clock,
        on: day,
        options: options,
        wording: question.wording
      )
    }
    // The answer, else what the law has for this right or duty alone, else what it has for any.
    let held = candidates.filter { computer.rules.holds($0, in: question.country) }
    let own = held.first { $0.isMade(for: question.right) }
    if own == nil, let elsewhere = candidates.first(where: { $0.isMade(for: question.right) }) {
      throw .refused(
        "country: right \(question.right.rawValue) has a rule in \(elsewhere.jurisdiction) only "
          + "(\(elsewhere.id.rawValue))"
      )
    }
    if let first = held.first, first.clock == .response { return first }
    if let rule = own ?? held.first { return rule }
    let wanted = question.clock.map { ", clock \($0.rawValue)" } ?? ""
    let other = elsewhere(question, than: regime, on: day).map { "; \($0.rawValue) has (--regime)" }
    throw .refused(
      "right \(question.right.rawValue)\(wanted): \(regime) has no rule for it\(other ?? "")"
    )
  }

  /// Another body of law of the same place that has a rule for the right on the day.
  private func elsewhere(
    _ question: DeadlineQuestion,
    than regime: String,
    on day: CalendarDate
  ) -> Regime? {
    let places = [question.country, question.subdivision]
    return computer.rules.rules.first { rule in
      rule.regime.rawValue != regime && places.contains(rule.jurisdiction)
        && rule.validity.contains(day) && rule.isMade(for: question.right)
    }?.regime
  }

  private func facts(
    of question: DeadlineQuestion,
    in zone: Zone,
    under rule: Rule
  ) throws(CaseError) -> ClockFacts {
    var told: [Fact] = []
    for event in question.events { told.append(try event.fact(under: rule)) }
    do throws(FactsError) {
      let facts = try ClockFacts(received: question.received, zone: zone, facts: told)
      if let notice = facts.extensionNotice, rule.clock == .response {
        try rule.admit(notice.length)
      }
      return facts
    } catch {
      throw .refused(
        rule.regime == .euGDPR
          ? "\(error)" : error.words(citing: computer.extensionCitation(of: rule))
      )
    }
  }
}

extension Rule {
  /// Whether it is a rule of a right or duty by name, and its main clock.
  fileprivate func isMade(for right: RightCode) -> Bool {
    guard case .only(let named) = rights else { return false }
    return named.contains(right) && ![.extensionNotice, .refusal].contains(clock)
  }
}
