public import Records
public import TimeLimits

public import struct Foundation.UUID

/// A fact about the consent of one person to one purpose; it is never changed.
public struct ConsentEvent: Sendable, Hashable {
  public let id: UUID
  public let purpose: ConsentPurpose
  public let happening: ConsentHappening
  public let occurred: Instant
  public let circumstances: ConsentCircumstances

  public init(
    id: UUID,
    purpose: ConsentPurpose,
    happening: ConsentHappening,
    occurred: Instant,
    circumstances: ConsentCircumstances = ConsentCircumstances()
  ) {
    self.id = id
    self.purpose = purpose
    self.happening = happening
    self.occurred = occurred
    self.circumstances = circumstances
  }

  /// Who gave, refused or withdrew: the person, or for a child the guardian (Article 8).
  public var giver: ConsentGiver { happening.statement?.giver ?? circumstances.giver }
}

/// What happened to a consent, with what belongs to it.
public enum ConsentHappening: Sendable, Hashable {
  /// The person was asked, and shown this notice.
  case requested(NoticeReference?)
  case given(ConsentStatement)
  /// Given again, after or before the time of the last one was over.
  case renewed(ConsentStatement)
  case refused(NoticeReference?)
  /// Article 7(3).
  case withdrawn
  /// Its time was declared over; a consent with an end expires by itself as well.
  case expired
  /// It was found not to be valid, such as for want of information: Article 7(2).
  case invalidated(reason: String)

  /// The word for what happened.
  public var kind: ConsentEventKind {
    switch self {
    case .requested: .requested
    case .given: .given
    case .renewed: .renewed
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .expired: .expired
    case .invalidated: .invalidated
    }
  }

  /// What the person agreed to, where they did.
  public var statement: ConsentStatement? {
    switch self {
    case .given(let statement), .renewed(let statement): statement
    case .requested, .refused, .withdrawn, .expired, .invalidated: nil
    }
  }

  /// The notice that the person was shown, as far as it is known.
  public var notice: NoticeReference? {
    switch self {
    case .given(let statement), .renewed(let statement): statement.notice
    case .requested(let notice), .refused(let notice): notice
    case .withdrawn, .expired, .invalidated: nil
    }
  }
}

/// What consent must show to be one: informed, expressed, by whom, until when.
public struct ConsentStatement: Sendable, Hashable {
  /// What the person was told: Article 4(11), informed.
  public let notice: NoticeReference
  public let expression: ConsentExpression
  public let giver: ConsentGiver
  /// The first instant at which it is over; nil while it has no end of its own.
  public let expires: Instant?

  public init(
    notice: NoticeReference,
    expression: ConsentExpression,
    giver: ConsentGiver,
    expires: Instant?
  ) {
    self.notice = notice
    self.expression = expression
    self.giver = giver
    self.expires = expires
  }
}

/// How consent was expressed, as the Data Privacy Vocabulary tells it apart.
public enum ConsentExpression: String, Vocabulary {
  /// A clear affirmative action: Article 4(11).
  case expressed
  /// An express statement that relates to the consent alone: Articles 9(2)(a), 22(2)(c), 49(1)(a).
  case explicit

  public static let noun = "an expression of consent"

  /// The term of the vocabulary.
  public var term: String {
    switch self {
    case .expressed: "ExpressedConsent"
    case .explicit: "ExplicitlyExpressedConsent"
    }
  }
}

/// Who gave consent.
public enum ConsentGiver: Sendable, Hashable {
  case principal
  /// The holder of parental responsibility over a child: Article 8.
  case guardian(name: String)
}

/// How a consent event came about, as far as it is known.
public struct ConsentCircumstances: Sendable, Hashable {
  /// How it was indicated, such as `web form`: no personal data.
  public var method: String?
  /// The element that was acted on, such as `newsletter checkbox`: no personal data.
  public var element: String?
  /// What proves it, in words or as a reference; may name people.
  public var evidence: String?
  /// The reference of the subject request that it came in.
  public var request: String?
  /// Who refused or withdrew; of a consent that is given, the statement says it.
  public var giver: ConsentGiver

  public init(
    method: String? = nil,
    element: String? = nil,
    evidence: String? = nil,
    request: String? = nil,
    giver: ConsentGiver = .principal
  ) {
    self.method = method
    self.element = element
    self.evidence = evidence
    self.request = request
    self.giver = giver
  }
}
