public import TimeLimits

/// Something that moves the clock of a prior consultation: Article 36(2).
public struct ConsultationEvent: Sendable, Hashable {
  public var kind: Kind
  /// The day on which it happened.
  public var on: CalendarDate
  /// The handle of who recorded it.
  public var by: String
  public var recorded: Instant
  /// The version of the assessment that the authority was given.
  public var version: Int

  /// What happened.
  public enum Kind: String, Vocabulary {
    /// The authority received the request, from which its eight weeks run.
    case received
    /// The authority told that it takes up to six weeks more.
    case extended
    /// The authority asked for information, until which its time may stand still.
    case informationAsked = "information-asked"
    case informationGiven = "information-given"
    /// The authority gave its advice, or used its powers.
    case advised
    /// What was recorded last is not so, as where its day is wrong.
    case takenBack = "taken-back"

    public static let noun = "an event of a prior consultation"
  }

  public init(
    kind: Kind,
    on: CalendarDate,
    by: String,
    recorded: Instant,
    version: Int
  ) {
    self.kind = kind
    self.on = on
    self.by = by
    self.recorded = recorded
    self.version = version
  }
}

/// The prior consultation of the authority on an assessment: Article 36.
public struct PriorConsultation: Sendable, Hashable {
  /// The day on which the decision to consult was signed.
  public var decided: CalendarDate
  /// In the order of recording.
  public var events: [ConsultationEvent]

  public init(decided: CalendarDate, events: [ConsultationEvent]) {
    self.decided = decided
    self.events = events
  }

  /// The events that hold: what was taken back is left out, with what took it back.
  public var standing: [ConsultationEvent] {
    events.reduce(into: []) { held, event in
      if event.kind == .takenBack { _ = held.popLast() } else { held.append(event) }
    }
  }

  /// When the authority received the request.
  public var received: CalendarDate? { standing.first { $0.kind == .received }?.on }

  /// When the authority gave its advice.
  public var advised: CalendarDate? { standing.first { $0.kind == .advised }?.on }

  /// Whether an event holds already.
  public func holds(_ kind: ConsultationEvent.Kind, on day: CalendarDate) -> Bool {
    standing.contains { $0.kind == kind && $0.on == day }
  }

  /// Checks that an event can follow those before it.
  ///
  /// - Parameters:
  ///   - kind: what happened.
  ///   - day: when.
  ///   - today: the present day of the controller.
  /// - Throws: ``ConsultationRefusal``.
  public func allow(
    _ kind: ConsultationEvent.Kind,
    on day: CalendarDate,
    today: CalendarDate
  ) throws(ConsultationRefusal) {
    guard day <= today else { throw .inTheFuture(day) }
    let standing = standing
    guard kind != .takenBack else {
      guard let last = standing.last else { throw .nothingToTakeBack }
      // The record has taken it up.
      guard last.kind != .advised else { throw .over }
      return
    }
    guard kind != .received else {
      if received != nil { throw .receivedBefore }
      guard day >= decided else { throw .beforeDecision(decided) }
      return
    }
    guard let received else { throw .notReceived }
    guard day >= received else { throw .beforeReceipt(received) }
    guard advised == nil else { throw .over }
    let question = standing.last { $0.kind == .informationAsked || $0.kind == .informationGiven }
    let isWaiting = question?.kind == .informationAsked
    switch kind {
    case .extended where standing.contains { $0.kind == .extended }: throw .extendedBefore
    case .informationAsked where isWaiting: throw .askedBefore
    case .informationGiven:
      guard isWaiting, let question else { throw .notAsked }
      guard day >= question.on else { throw .beforeQuestion(question.on) }
    default: break
    }
  }
}

/// Why an event of a prior consultation is refused, and what would be right.
public enum ConsultationRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case notDecided
  /// The authority is to have advised, but nothing says what.
  case adviceMissing
  case inTheFuture(CalendarDate)
  case receivedBefore
  case beforeDecision(CalendarDate)
  case notReceived
  case beforeReceipt(CalendarDate)
  case over
  case beforeQuestion(CalendarDate)
  case extendedBefore
  case nothingToTakeBack
  case askedBefore
  case notAsked

  public var description: String {
    switch self {
    case .notDecided:
      "no decision asks for prior consultation: sign a record whose decision is consultation"
    case .adviceMissing:
      "say what the authority advised, with --advice, and its reference with --reference"
    case .inTheFuture(let day): "\(day) has not come yet; record it when it has"
    case .receivedBefore:
      "the authority's receipt is recorded already; if its day is wrong, take it back first: "
        + "habeas dpia consult ID --event taken-back"
    case .beforeDecision(let day):
      "the decision to consult the authority was signed on \(day); it received nothing before that"
    case .notReceived:
      "the authority has not received the request yet; record that first: habeas dpia consult ID "
        + "--event received"
    case .beforeReceipt(let day): "the authority received the request on \(day); no day before that"
    case .beforeQuestion(let day):
      "the authority asked for information on \(day); it was given none before that"
    case .nothingToTakeBack: "nothing is recorded that could be taken back"
    case .over: "the authority has advised; the consultation is over"
    case .extendedBefore: "the authority can extend its time once only (Art. 36(2))"
    case .askedBefore: "the authority is waiting for information already; record when it is given"
    case .notAsked: "the authority asked for no information"
    }
  }
}
