extension Rule {
  /// The rule for another clock that this row for an answer gives too.
  ///
  /// Rows of answers state the periods of acknowledgement, extension notice and refusal beside
  /// their own; regimes with rows of their own for those use these.
  func deriving(_ other: ClockKind) -> Rule? {
    switch other {
    case .acknowledgement:
      acknowledgement.map { with(clock: other, period: $0, suspensions: .none) }
    case .extensionNotice:
      extensionTerm?.notice.map { notice in
        var rule = with(clock: other, period: notice, suspensions: suspensions)
        if extensionTerm?.noticeBase == .requestDate { rule.setOff = .requestDate }
        return rule
      }
    case .refusal:
      refusal.map { term in
        with(
          clock: other,
          period: term.period,
          suspensions: suspensions,
          extensionTerm: term.reach == .followsExtension ? extensionTerm : nil
        )
      }
    default:
      nil
    }
  }

  /// The row with the suspensions of the answer whose clock it goes along with.
  func followingSuspensions(of response: Rule) -> Rule {
    guard case .within(let period) = limit else { return self }
    return with(clock: clock, period: period, suspensions: response.suspensions)
  }

  /// The rule with another clock, whose row gives neither an acknowledgement nor a refusal.
  private func with(
    clock: ClockKind,
    period: Period,
    suspensions: Suspensions,
    extensionTerm: ExtensionTerm? = nil
  ) -> Rule {
    var rule = self
    rule.clock = clock
    rule.limit = .within(period)
    rule.suspensions = suspensions
    rule.extensionTerm = extensionTerm
    rule.acknowledgement = nil
    rule.refusal = nil
    return rule
  }

  /// A period that an option states, under no act but Regulation (EEC, Euratom) 1182/71.
  public static func bareArithmetic(_ period: Period, minimumWorkingDays: Int = 2) -> Rule {
    Rule(
      id: RuleIdentifier(rawValue: "REG-1182-71"),
      regime: Regime(rawValue: "EU_1182_71"),
      jurisdiction: "EU",
      instrument: "Regulation (EEC, Euratom) 1182/71",
      provision: "Art 3",
      rights: .everyRequest,
      clock: .response,
      trigger: "event",
      setOff: .other,
      holidays: .ofPlace,
      channels: .any,
      limit: .within(period),
      rolling: period.unit == .hour ? .none : .nextWorkingDay,
      minimumWorkingDays: period.unit == .hour ? 0 : minimumWorkingDays,
      extensionTerm: nil,
      suspensions: .none,
      acknowledgement: nil,
      refusal: nil,
      silence: .unregulated,
      validity: Validity(from: nil, to: nil),
      source: "http://data.europa.eu/eli/reg/1971/1182/oj",
      verification: .primary,
      note: ""
    )
  }
}

extension Rule {
  /// The rule of a refusal as an option reads it: with the extension of the answer, or without.
  func refusing(_ reach: RefusalTerm.Reach?, beside response: Rule?) -> Rule {
    guard clock == .refusal, let reach, case .within(let period) = limit else { return self }
    let term = reach == .followsExtension ? extensionTerm ?? response?.extensionTerm : nil
    return with(clock: clock, period: period, suspensions: suspensions, extensionTerm: term)
  }
}
