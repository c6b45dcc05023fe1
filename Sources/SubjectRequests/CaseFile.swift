public import TimeLimits

/// A request and everything that happened to it: the fold of its events.
public struct CaseFile: Sendable, Hashable {
  public let request: SubjectRequest
  public internal(set) var claims: [Claim] = []
  /// Questions of identity, the oldest first (Article 12(6)).
  public internal(set) var identityQuestions: [CaseQuestion] = []
  /// What came of the last of them.
  public internal(set) var identity: IdentityStanding = .undoubted
  public internal(set) var standing: Standing = .open
  public internal(set) var assignee: Handle?
  public internal(set) var acknowledged: Instant?
  /// Whether an identity document is kept for the check.
  public internal(set) var identityDocument: IdentityDocument = .none
  /// When the person was reminded of what was asked.
  public internal(set) var questionReminders: [Instant] = []
  /// By what power somebody else writes for the data subject.
  public internal(set) var mandate: Mandate?
  /// The processor that received the request first, if one did.
  public internal(set) var forwarding: Forwarding?
  /// The date that the request bears, where it is known.
  public internal(set) var dated: CalendarDate?
  /// The request that it was a claim of, where it was split off from one.
  public internal(set) var origin: SplitOrigin?
  /// Whether it came by no official channel; nil where it did.
  public internal(set) var misdirection: Misdirection?
  /// Whether the person asked who the recipients are.
  public internal(set) var recipientInquiry: RecipientInquiry = .notAsked
  /// How the copy of the data was given, or why none was, the first record first.
  public internal(set) var copies: [GivenCopy] = []
  /// When later letters repeated the request.
  public internal(set) var reminders: [Instant] = []
  /// The last hold that was placed and not released, though its day may have passed.
  public internal(set) var hold: CaseHold?
  /// When and why the personal data was erased, if it was.
  public internal(set) var erasure: CaseErasure?
  /// The number of the last task that was set, also where it fell away; 0 before the first.
  public internal(set) var lastTask = 0
  /// How many events the case holds; the next one gets this number plus one.
  public internal(set) var eventCount = 0

  /// Whether the case is worked on.
  public enum Standing: Sendable, Hashable {
    case open
    case closed(at: Instant, Happening.ClosingReason)
  }

  /// Rebuilds a case from its events, in the order in which they were recorded.
  public init(_ request: SubjectRequest, events: some Sequence<CaseEvent>) {
    self.request = request
    for event in events { append(event) }
  }

  /// The claims that still wait for the controller.
  public var openClaims: [Claim] { claims.filter(\.progress.isOpen) }

  /// The claim under an identifier.
  public subscript(_ id: Identifier<Claim>) -> Claim? {
    claims.first { $0.id == id }
  }
}
