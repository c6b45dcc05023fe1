public import TimeLimits

/// What a letter is about, before it has words.
public enum LetterMatter: Sendable, Hashable {
  case acknowledgement
  case identityQuestion(LetterQuestion, Happening.Timeliness)
  case clarification(LetterQuestion, Happening.Timeliness, about: ClaimSelection)
  /// The time limit is extended by months; the ground is nil in drafts that are older than the
  /// question for it, and such a draft is not sent.
  case extensionNotice(
    months: Int,
    on: ExtensionGround?,
    reasons: String,
    about: ClaimSelection
  )
  /// The answer to claims, none of which is refused.
  case answer(ClaimSelection)
  case partRefusal(ClaimSelection)
  case refusal(ClaimSelection)
  /// The restriction is to end on a day, for reasons.
  case restrictionLifting(reasons: String, on: CalendarDate)
  case recipientNotice(RecipientNotice)
  /// Who the recipients are.
  case recipientList
  /// The case ends, since the person never answered what was asked.
  case closingNotice(reasons: String, Recourse)

  public var kind: LetterKind {
    switch self {
    case .acknowledgement: .acknowledgement
    case .identityQuestion: .identityQuestion
    case .clarification: .clarification
    case .extensionNotice: .extensionNotice
    case .answer: .answer
    case .partRefusal: .partRefusal
    case .refusal: .refusal
    case .restrictionLifting: .restrictionLifting
    case .recipientNotice: .recipientNotice
    case .recipientList: .recipientList
    case .closingNotice: .closingNotice
    }
  }

  /// What is done to the case by sending the letter: the letter sent is the evidence of it.
  ///
  /// - Parameters:
  ///   - channel: the way by which the letter goes.
  ///   - instant: when it goes.
  /// - Returns: the act.
  public func act(by channel: Channel, at instant: Instant) -> any Act {
    switch self {
    case .acknowledgement: Acknowledge()
    case .identityQuestion(let question, let timeliness):
      AskIdentity(ground: question.reason, timeliness: timeliness)
    case .clarification(let question, let timeliness, let claims):
      AskClarification(claims, reason: question.reason, timeliness: timeliness)
    case .extensionNotice(let months, let ground, let reasons, let claims):
      ExtendTimeLimit(claims, .months(months), on: ground, reasons: reasons)
    case .answer(let claims), .partRefusal(let claims), .refusal(let claims): Answer(claims)
    case .restrictionLifting(let reasons, let day): TellOfLifting(reasons: reasons, on: day)
    case .recipientNotice(let notice): TellRecipients(.numbers([notice.number]), by: channel)
    case .recipientList: DiscloseRecipients()
    case .closingNotice(let reasons, let recourse):
      Close(.unanswered(reasons: reasons, ClosingNotice(recourse, told: instant)))
    }
  }

  /// The same about these claims and no other, whatever is added to the case before it is sent.
  func about(_ claims: [ClaimedRight]) -> LetterMatter {
    switch self {
    case .clarification(let question, let timeliness, _):
      .clarification(question, timeliness, about: .claimed(claims))
    case .extensionNotice(let months, let ground, let reasons, _):
      .extensionNotice(months: months, on: ground, reasons: reasons, about: .claimed(claims))
    case .answer: .answer(.claimed(claims))
    case .partRefusal: .partRefusal(.claimed(claims))
    case .refusal: .refusal(.claimed(claims))
    case .acknowledgement, .identityQuestion, .restrictionLifting, .recipientNotice,
      .recipientList, .closingNotice:
      self
    }
  }
}

/// Something asked of the person.
public struct LetterQuestion: Sendable, Hashable {
  /// Why it must be asked.
  public let reason: String
  /// What the person is asked to send or say.
  public let ask: String
  /// The last day on which a reply is expected.
  public let replyBy: CalendarDate

  public init(reason: String, ask: String, replyBy: CalendarDate) {
    self.reason = reason
    self.ask = ask
    self.replyBy = replyBy
  }
}

/// What a recipient of personal data is told (Article 19).
public struct RecipientNotice: Sendable, Hashable {
  /// The number of the recipient in its request.
  public let number: Int
  /// What was done, in detail: which data, which correction.
  public let details: String
  /// What of the claim is refused, so that the recipient leaves it as it is; nil where nothing is.
  public let stays: String?
  /// The last day on which a reply is expected.
  public let replyBy: CalendarDate

  public init(number: Int, details: String, stays: String? = nil, replyBy: CalendarDate) {
    self.number = number
    self.details = details
    self.stays = stays
    self.replyBy = replyBy
  }
}
