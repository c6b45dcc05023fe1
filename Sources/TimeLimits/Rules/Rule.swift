/// One row of the law: a clock of a right in a regime, while it is in force.
public struct Rule: Sendable, Hashable {
  public let id: RuleIdentifier
  public let regime: Regime
  /// Where it holds, in the words of the row: `EU+IS+LI+NO`, `GB`, `US-CA`.
  public let jurisdiction: String
  /// The act: `Regulation (EU) 2016/679`.
  public let instrument: String
  /// The article: `Art 15 with 12(3)`.
  public let provision: String
  public let rights: RightScope
  public internal(set) var clock: ClockKind
  /// What sets the clock off, in the words of the row: `receipt_by_controller`.
  public let trigger: String
  var setOff: RuleTerms.Trigger
  let holidays: RuleTerms.HolidayList
  let channels: ChannelReading
  public internal(set) var limit: TimeLimit
  public let rolling: Rolling
  /// Working days that a period of two days or more must hold: Regulation 1182/71 Article 3(5).
  public let minimumWorkingDays: Int
  public internal(set) var extensionTerm: ExtensionTerm?
  public internal(set) var suspensions: Suspensions
  public internal(set) var acknowledgement: Period?
  public internal(set) var refusal: RefusalTerm?
  /// What the law makes of a request that nobody answers in time.
  public let silence: Silence
  /// How soon within the period the clock's own duty is to be met.
  public internal(set) var promptness: Promptness?
  /// How soon what is asked for is itself to be done, where the period is for telling of it:
  /// Articles 16 and 17(1) GDPR.
  public internal(set) var promptnessOfAct: Promptness?
  /// What else the law asks for beside the period, told with every date.
  public internal(set) var remark: PhraseKey?
  /// The first and the last day on which what is received falls under the rule.
  public internal(set) var validity: Validity
  /// Where the statement was taken from.
  public let source: String
  public let verification: Verification
  public let note: String

  /// The act and article as they are cited.
  public var citation: String { "\(instrument), \(provision)" }
}

/// The rights that a rule speaks of.
public enum RightScope: Sendable, Hashable {
  /// Every request for which the regime has no rule of its own.
  case everyRequest
  case only([RightCode])
}

/// How far a clock may be extended.
public struct ExtensionTerm: Sendable, Hashable {
  public enum Reach: Sendable, Hashable {
    /// The whole period, counted from the base.
    case total(Period)
    /// A date that the controller announces: DSV Article 18(2).
    case announcedDate
    /// The whole period, or on another ground as long as is needed, until a date that is announced:
    /// PIPEDA section 8(4)(a) and (b).
    case totalOrAnnouncedDate(Period)
    /// For as long as a reason lasts that is told, or until a date that is announced: PIPA Article
    /// 35(3).
    case whileReasonLasts

    /// The whole period, where the law gives one.
    public var total: Period? {
      switch self {
      case .total(let period), .totalOrAnnouncedDate(let period): period
      case .announcedDate, .whileReasonLasts: nil
      }
    }
  }

  /// From when the time for telling an extension is counted.
  public enum NoticeBase: Sendable, Hashable {
    case receipt
    /// The date of the request, which may be earlier: PIPEDA section 8(4).
    case requestDate
  }

  public let reach: Reach
  /// Within what period the extension is told; with the answer's own period where nothing is said.
  public let notice: Period?
  public let noticeBase: NoticeBase
  /// The grounds in the words of the row.
  public let ground: String
}

/// What the law makes of silence when the period is over.
public enum Silence: String, Sendable, Hashable, CaseIterable, Codable {
  /// It says nothing of its own.
  case unregulated
  /// The request counts as refused: PIPEDA section 8(5).
  case deemedRefusal = "deemed_refusal"
}

/// Within what period a refusal is told.
public struct RefusalTerm: Sendable, Hashable {
  public enum Reach: Sendable, Hashable {
    /// Its own period, which no extension moves: Article 12(4) GDPR.
    case ownPeriod
    /// The answer's period with its extension: UK GDPR Article 12(4) since 2026.
    case followsExtension
  }

  public let period: Period
  public let reach: Reach
  /// What the refusal must say: `reasons`, `complaint_to_SA`, `judicial_remedy`.
  public let content: [String]
}

/// What questions and fees do to a clock.
public struct Suspensions: Sendable, Hashable {
  public let identity: Suspension
  public let clarification: Suspension
  public let fee: FeeEffect

  static let none = Suspensions(identity: .none, clarification: .none, fee: .none)
}

/// From which receipt to which a rule is in force.
public struct Validity: Sendable, Hashable {
  public let from: CalendarDate?
  public let to: CalendarDate?

  public init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }

  public func contains(_ day: CalendarDate) -> Bool {
    (from ?? .earliest) <= day && day <= (to ?? .latest)
  }

  func overlaps(_ other: Validity) -> Bool {
    (from ?? .earliest) <= (other.to ?? .latest) && (other.from ?? .earliest) <= (to ?? .latest)
  }
}
