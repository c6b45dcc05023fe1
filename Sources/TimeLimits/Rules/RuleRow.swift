extension Rule {
  /// Reads a row with the columns of the rules.
  ///
  /// - Throws: `LawDataError.badField` with the line and the column.
  init(_ row: LawRow) throws(LawDataError) {
    let unit = row["unit"]
    guard let clock = ClockKind(word: row["clock"], unit: unit) else {
      throw row.problem("clock", expected: "a clock such as response or extension_notice")
    }
    let regime = Regime(rawValue: try row.text("regime"))
    let setOff = RuleTerms.Trigger(word: row["trigger"])
    self.init(
      id: RuleIdentifier(rawValue: try row.text("rule_id")),
      regime: regime,
      jurisdiction: try row.text("jurisdiction"),
      instrument: try row.text("instrument"),
      provision: try row.text("provision"),
      rights: RightScope(word: try row.text("right")),
      clock: clock,
      trigger: try row.text("trigger"),
      setOff: setOff,
      holidays: RuleTerms.HolidayList(regime: regime, jurisdiction: row["jurisdiction"]),
      channels: setOff == .receipt && regime.followsTheBoard ? .officialOnly : .any,
      limit: try row.limit(unit: unit),
      rolling: try row.word("roll"),
      minimumWorkingDays: try row.number("min_working_days") ?? 0,
      extensionTerm: try row.extensionTerm(),
      suspensions: try row.suspensions(),
      acknowledgement: row["ack_required"] == "yes" ? try row.period("ack") : nil,
      refusal: try row.refusal(),
      silence: try row.word("silence", or: .unregulated),
      validity: try row.validity(),
      source: row["source"],
      verification: try row.word("verified"),
      note: row["note"]
    )
  }
}

extension RightScope {
  fileprivate init(word: String) {
    if word == "*" {
      self = .everyRequest
    } else {
      self = .only(word.split(separator: ";").map { RightCode(rawValue: String($0)) })
    }
  }
}

extension LawRow {
  fileprivate func limit(unit: String) throws(LawDataError) -> TimeLimit {
    switch unit {
    case "immediate": return .immediately
    case "before_event": return .beforeEvent
    case "no_fixed_period": return .noFixedPeriod
    default: break
    }
    guard let known = Period.Unit(rawValue: unit) else {
      throw problem(
        "unit",
        expected: "hour, day, business_day, week, month, year, immediate, before_event or "
          + "no_fixed_period"
      )
    }
    guard let amount = try number("amount"), amount > 0 else {
      throw problem("amount", expected: "a whole number above 0")
    }
    return .within(Period(amount: amount, unit: known))
  }

  /// The period of two columns `…_amount` and `…_unit`, or nothing where they are empty.
  fileprivate func period(_ name: String) throws(LawDataError) -> Period? {
    guard let amount = try number("\(name)_amount") else { return nil }
    return Period(amount: amount, unit: try word("\(name)_unit"))
  }

  fileprivate func extensionTerm() throws(LawDataError) -> ExtensionTerm? {
    guard let reach = try extensionReach() else { return nil }
    return ExtensionTerm(
      reach: reach,
      notice: try period("ext_notice"),
      noticeBase: try noticeBase(),
      ground: self["ext_ground"]
    )
  }

  private func extensionReach() throws(LawDataError) -> ExtensionTerm.Reach? {
    switch self["ext_unit"] {
    case Self.announcedDate: return .announcedDate
    case "while_reason_lasts": return .whileReasonLasts
    default: break
    }
    guard let total = try number("ext_total") else { return nil }
    let whole = Period(amount: total, unit: try word("ext_unit"))
    switch self["ext_other"] {
    case "": return .total(whole)
    case Self.announcedDate: return .totalOrAnnouncedDate(whole)
    default: throw problem("ext_other", expected: "\(Self.announcedDate), or nothing")
    }
  }

  private func noticeBase() throws(LawDataError) -> ExtensionTerm.NoticeBase {
    switch self["ext_notice_trigger"] {
    case "": return .receipt
    case "request_date": return .requestDate
    default: throw problem("ext_notice_trigger", expected: "request_date, or nothing")
    }
  }

  private static let announcedDate = "announced_date"

  fileprivate func suspensions() throws(LawDataError) -> Suspensions {
    Suspensions(
      identity: try suspension("suspend_identity"),
      clarification: try suspension("suspend_clarification"),
      fee: try word("suspend_fee", or: FeeEffect.none)
    )
  }

  /// What stands as the answer's suspension is filled in when the answer's rule is known.
  private func suspension(_ column: String) throws(LawDataError) -> Suspension {
    self[column] == "as_response" ? .none : try word(column, or: Suspension.none)
  }

  /// Whether the row leaves its suspensions to the answer's rule.
  var suspendsAsResponse: Bool { self["suspend_identity"] == "as_response" }

  fileprivate func refusal() throws(LawDataError) -> RefusalTerm? {
    guard let period = try period("refusal") else { return nil }
    let content = self["refusal_content"].split(separator: ";").map(String.init)
    return RefusalTerm(
      period: period,
      reach: self["refusal_extendable"] == "yes" ? .followsExtension : .ownPeriod,
      content: content
    )
  }

  fileprivate func validity() throws(LawDataError) -> Validity {
    let validity = Validity(from: try date("effective_from"), to: try date("effective_to"))
    if let from = validity.from, let to = validity.to, to < from {
      throw problem("effective_to", expected: "a day not before effective_from")
    }
    return validity
  }
}
