/// What a calculation needs of a rule: the law without its words.
struct RuleTerms {
  let clock: ClockKind
  let trigger: Trigger
  let limit: TimeLimit
  let rolling: Rolling
  let minimumWorkingDays: Int
  let extensionReach: ExtensionTerm.Reach?
  let extensionNotice: Period?
  let noticeBase: ExtensionTerm.NoticeBase
  let suspensions: Suspensions
  let validity: Validity
  let verification: Verification
  let holidays: HolidayList
  let channels: ChannelReading
  let silence: Silence
  let promptness: Promptness?
  let promptnessOfAct: Promptness?

  /// Whose list of public holidays counts, by Article 2(1) of Regulation (EEC, Euratom) 1182/71.
  enum HolidayList: Hashable {
    case ofPlace
    /// That of the State whose law the rule is, or of the part of it: `CH`, `US`.
    case ofState(String)
    /// That of the Member State, or State of the EEA, in which action is to be taken.
    case ofMemberState
    /// The institution's own, which differs from that of the country it sits in.
    case ofInstitution

    init(regime: Regime, jurisdiction: String) {
      self =
        switch (jurisdiction, regime) {
        case ("EU institutions", _): .ofInstitution
        case (_, .euGDPR): .ofMemberState
        default: Self.state(of: jurisdiction).map(Self.ofState) ?? .ofPlace
        }
    }

    /// The State of `CH` or `US-CA`; nil of several States, and of an institution.
    private static func state(of jurisdiction: String) -> String? {
      let parts = jurisdiction.split(separator: "-", omittingEmptySubsequences: false)
      return parts.first.flatMap { $0.count == 2 && parts.count <= 2 ? String($0) : nil }
    }
  }

  /// Whether something is to be sent to the person who asked.
  var isAnswer: Bool { isOfRequest && (clock == .response || clock == .refusal) }

  /// Whether a request sets the clock off.
  var isOfRequest: Bool { trigger == .receipt || trigger == .requestDate }

  /// Whether it is the time of an authority, which the controller only watches.
  var isOfAuthority: Bool { trigger == .authorityReceipt || clock.isOfAuthority }

  /// The kinds of events that set clocks off.
  enum Trigger {
    case receipt
    /// The date that the request bears, which may be before its receipt.
    case requestDate
    case awareness
    case processorAwareness
    case authorityReceipt
    case other

    init(word: String) {
      switch word {
      case "controller_aware": self = .awareness
      case "processor_aware": self = .processorAwareness
      case "receipt_by_sa": self = .authorityReceipt
      case "request_date": self = .requestDate
      case "data_obtained", "event", "decision_to_lift", "complaint_lodged", "high_risk_known",
        "rectification_erasure_or_restriction_done":
        self = .other
      default: self = .receipt
      }
    }
  }
}

extension Rule {
  var terms: RuleTerms {
    RuleTerms(
      clock: clock,
      trigger: setOff,
      limit: limit,
      rolling: rolling,
      minimumWorkingDays: minimumWorkingDays,
      extensionReach: extensionTerm?.reach,
      extensionNotice: extensionTerm?.notice,
      noticeBase: extensionTerm?.noticeBase ?? .receipt,
      suspensions: suspensions,
      validity: validity,
      verification: verification,
      holidays: holidays,
      channels: channels,
      silence: silence,
      promptness: promptness,
      promptnessOfAct: promptnessOfAct
    )
  }
}
