import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// A request as `--json` prints it.
struct RequestJSON: Encodable {
  let reference: String
  /// The reference that another system gave it.
  let externalReference: String?
  let received: Instant
  /// The day of the receipt where nobody told an hour; absent where one is known.
  let receivedOn: CalendarDate?
  /// On what that moment rests; absent where it is not known.
  let receiptEvidence: Receipt.Evidence?
  let recorded: Instant?
  let channel: Channel
  let status: RequestStatus
  let closed: Instant?
  let held: HoldJSON?
  /// When the personal data was erased; what told of a person is absent then.
  let erased: Instant?
  let erasedOn: EraseCase.Ground?
  let assignee: Handle?
  let name: String?
  let email: String?
  let language: String?
  let events: Int
  /// When its receipt was acknowledged.
  let acknowledged: Instant?
  /// When later letters repeated it.
  let repeated: [Instant]
  let identity: IdentityJSON?
  let forwarded: ForwardingJSON?
  /// The request that it was split off from.
  let splitFrom: SplitOriginJSON?
  let misdirected: MisdirectionJSON?
  /// The date that the request bears, where it is known.
  let dated: CalendarDate?
  let claims: [ClaimJSON]
  let tasks: [TaskJSON]
  let recipients: [RecipientJSON]
  let mandate: MandateJSON?
  /// When the person asked who the recipients are, and was told.
  let recipientsAsked: QuestionJSON?
  let notes: [NoteJSON]
  let letters: [LetterListingJSON]
  /// What is to be done next, in sentences.
  let next: [String]
  private(set) var deadlines: [DeadlineOfClaimJSON]
  let warnings: [WarningJSON]

  init(
    _ file: CaseFile,
    _ deadlines: [ClaimDeadline],
    _ loaded: LoadedCase?,
    events: [CaseEvent],
    letters: [LetterListingJSON] = [],
    law: SpokenLaw = .statute(.gdpr),
    _ warnings: [RegisterWarning] = []
  ) {
    acknowledged = file.acknowledged
    repeated = file.reminders
    identity = IdentityJSON(file)
    forwarded = file.forwarding.map(ForwardingJSON.init)
    splitFrom = file.origin.map(SplitOriginJSON.init)
    misdirected = file.misdirection.map(MisdirectionJSON.init)
    dated = file.dated
    recipientsAsked = QuestionJSON(file.recipientInquiry)
    notes = events.compactMap(NoteJSON.init)
    self.letters = letters
    next = file.nextSteps.map { $0.text(under: law) }
    self.warnings = warnings.map(WarningJSON.init)
    reference = file.request.reference.description
    received = file.request.received
    receivedOn = file.request.toldDay
    channel = file.request.channel
    externalReference = loaded?.externalReference
    receiptEvidence = loaded?.evidence
    recorded = loaded?.recorded
    name = loaded?.requester.name
    email = loaded?.requester.email
    language = loaded?.language
    assignee = file.assignee
    claims = file.claims.enumerated().map { ClaimJSON($1, number: $0 + 1, events) }
    self.events = file.eventCount
    tasks = file.claims.enumerated().flatMap { index, claim in
      claim.tasks.map { TaskJSON($0, of: claim, number: index + 1) }
    }
    recipients = file.recipients.map(RecipientJSON.init)
    mandate = file.mandate.map { MandateJSON($0, of: loaded?.represented) }
    self.deadlines = deadlines.map { DeadlineOfClaimJSON($0, in: file) }
    status = file.standing.status
    closed = file.standing.closedAt
    held = file.hold.map(HoldJSON.init)
    erased = file.erasure?.at
    erasedOn = file.erasure?.ground
  }
}

extension RequestJSON {
  /// The same with the steps by which each date was computed.
  func explained(
    _ shown: [ClaimDeadline],
    of file: CaseFile,
    at desk: Desk
  ) throws(FactsError) -> RequestJSON {
    var explained = self
    let steps = try desk.explain(file)
    for (index, deadline) in shown.enumerated() {
      explained.deadlines[index].steps =
        steps.first { $0.claim.id == deadline.claim && $0.deadline.clock == deadline.clock }?
        .deadline.steps
    }
    return explained
  }
}
