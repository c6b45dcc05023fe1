public import TimeLimits

/// One right exercised in a request, with what has become of it so far.
public struct Claim: Sendable, Hashable {
  public let id: Identifier<Claim>
  public internal(set) var right: ClaimedRight
  /// When it reached the controller: with the request, or later where the person added it.
  public let received: Instant
  /// Where the claim stands.
  public internal(set) var progress: Progress = .open
  /// The extension that was told to the person, and when (Article 12(3)).
  public internal(set) var extended: Extension?
  /// When it was recorded that what was asked for had been done, the first time first.
  public internal(set) var acts: [Instant] = []
  /// The decisions that the person was told, the first one first: a case that is reopened may lead to
  /// another.
  public internal(set) var answers: [GivenAnswer] = []
  /// Where the claim stood before a decision was proposed that waits for approval.
  var replaced: Progress?
  /// When the case was reopened after the answer, so that the claim may be decided anew.
  public internal(set) var reopened: Instant?
  /// Questions of clarification about this claim, the oldest first.
  public internal(set) var clarifications: [CaseQuestion] = []
  /// The fee that was asked for, paid or not (Article 12(5)(a)).
  public internal(set) var fee: Fee?
  /// What is to be done in each system or at each processor, in the order in which it was set.
  public internal(set) var tasks: [CaseTask] = []
  /// The restriction of processing that was imposed (Article 18).
  public internal(set) var restriction: Restriction?
  /// To whom the data was disclosed, as far as that was said (Article 19).
  public internal(set) var disclosure: Disclosure = .unsaid

  public init(id: Identifier<Claim>, right: ClaimedRight, received: Instant) {
    self.id = id
    self.right = right
    self.received = received
  }

  /// When what was asked for was done, the first time.
  public var acted: Instant? { acts.first }

  /// A decision that the person was told at an instant.
  public struct GivenAnswer: Sendable, Hashable {
    public let decision: Decision
    public let at: Instant
  }

  /// An extension, told at an instant.
  public struct Extension: Sendable, Hashable {
    public let time: FurtherTime
    public let told: Instant
  }
}

/// Something asked of the person, which may stop a clock until it is answered.
public struct CaseQuestion: Sendable, Hashable {
  public let asked: Instant
  public let timeliness: Happening.Timeliness
  /// When a document that was asked for came in, and so the time limit ran on: it waits for what the
  /// person sends, not for the controller's check.
  public internal(set) var arrived: Instant?
  public internal(set) var answered: Instant?
}
