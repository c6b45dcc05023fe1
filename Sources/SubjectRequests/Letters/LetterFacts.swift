public import TimeLimits

/// What a letter says, before it is put into a language.
public struct LetterFacts: Sendable, Hashable {
  public let kind: LetterKind
  /// The law that it speaks of.
  public let statute: LetterStatute
  /// The name of the controller.
  public let controller: String
  public let reference: Reference
  /// The day of receipt in the controller's time zone.
  public let received: CalendarDate
  /// The name of the person or the recipient written to, where it is known.
  public let addressee: String?
  /// The name of the data subject, where somebody else writes and is written to.
  public let onBehalfOf: String?
  /// The claims that the letter is about.
  public let claims: [ClaimedRight]
  /// The claims of the request that are answered in another letter.
  public let apart: [SeparateClaim]
  /// How the profile of the controller says to seek a judicial remedy, in each language.
  public let remedies: [LetterLanguage: String]
  public let content: Content

  /// What only letters of some kinds say.
  public enum Content: Sendable, Hashable {
    case acknowledgement(AnswerDay, Cost)
    case question(LetterQuestion)
    case extensionNotice(months: Int, reasons: String, due: CalendarDate?)
    case decisions([DecidedClaim])
    /// The restriction has held since a day, and ends on another.
    case restrictionLifting(
      reasons: String,
      since: CalendarDate,
      on: CalendarDate,
      authority: String?
    )
    case recipientNotice(RecipientNotice, recipient: String, subject: Person)
    case recipientList([ToldRecipients])
    case closingNotice(UnansweredQuestion, reasons: String, Recourse)
  }

  /// What the answer costs the person (Article 12(5)).
  public enum Cost: Sendable, Hashable {
    case nothing
    /// A fee was asked for, so that it is not said to be free.
    case fee
  }

  /// By when an answer can be promised.
  public enum AnswerDay: Sendable, Hashable {
    case on(CalendarDate)
    /// The last day cannot be computed: the country of the controller is not known.
    case withinOneMonth
    /// No day is promised: everything is obeyed at once, or the clock stands.
    case none
    /// The last day has passed: nothing is promised but haste.
    case over(CalendarDate)
  }

  /// To whom the data of a claim was disclosed.
  public struct ToldRecipients: Sendable, Hashable {
    public let right: ClaimedRight
    /// Nobody, where there are none.
    public let recipients: [Told]

    public init(right: ClaimedRight, recipients: [Told]) {
      self.right = right
      self.recipients = recipients
    }
  }

  /// A recipient, and whether it knows of what was done.
  public struct Told: Sendable, Hashable {
    public let name: String
    public let standing: Standing

    public enum Standing: Sendable, Hashable {
      case notYet
      case on(CalendarDate)
      case excused(RecipientExcuse)
    }

    public init(name: String, standing: Standing) {
      self.name = name
      self.standing = standing
    }
  }

  /// When a question was put, and the person last reminded of it.
  public struct UnansweredQuestion: Sendable, Hashable {
    public let asked: CalendarDate
    public let reminded: CalendarDate

    public init(asked: CalendarDate, reminded: CalendarDate) {
      self.asked = asked
      self.reminded = reminded
    }
  }

  /// A claim and what was decided on it.
  public struct DecidedClaim: Sendable, Hashable {
    public let right: ClaimedRight
    public let decision: Decision
    /// How what was granted of it was carried out.
    public let fulfilment: Fulfilment
    /// What of it is done later, and why.
    public let deferrals: [Deferral]
    /// What of it could not be done.
    public let impossibilities: [Impossibility]

    public init(
      right: ClaimedRight,
      decision: Decision,
      fulfilment: Fulfilment = .done,
      deferrals: [Deferral] = [],
      impossibilities: [Impossibility] = []
    ) {
      self.right = right
      self.decision = decision
      self.fulfilment = fulfilment
      self.deferrals = deferrals
      self.impossibilities = impossibilities
    }
  }

  public init(
    kind: LetterKind,
    statute: LetterStatute,
    controller: String,
    reference: Reference,
    received: CalendarDate,
    addressee: String?,
    onBehalfOf: String? = nil,
    claims: [ClaimedRight],
    apart: [SeparateClaim] = [],
    remedies: [LetterLanguage: String] = [:],
    content: Content
  ) {
    self.kind = kind
    self.statute = statute
    self.controller = controller
    self.reference = reference
    self.received = received
    self.addressee = addressee
    self.onBehalfOf = onBehalfOf
    self.claims = claims
    self.apart = apart
    self.remedies = remedies
    self.content = content
  }
}

extension LetterFacts {
  /// A remedy as a letter in a language says it.
  ///
  /// What was recorded from the profile in another language is told in that of the letter.
  /// - Parameters:
  ///   - recorded: what was recorded with the refusal.
  ///   - language: the language of the letter.
  /// - Returns: the remedy.
  public func remedy(_ recorded: String, in language: LetterLanguage) -> String {
    guard remedies.values.contains(recorded), let own = remedies[language] else { return recorded }
    return own
  }
}

extension LetterFacts.Content {
  /// Whether it tells what was decided.
  var isOfDecisions: Bool { if case .decisions = self { true } else { false } }
}
