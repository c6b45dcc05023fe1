import Casework
import Storage
import SubjectRequests
import TimeLimits

/// A request as `--json` prints it.
struct RequestJSON: Encodable {
  let reference: String
  /// The reference that another system gave it.
  let externalReference: String?
  let received: Instant
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
  let claims: [Claim]
  let tasks: [TaskJSON]
  let recipients: [RecipientJSON]
  let mandate: MandateJSON?
  private(set) var deadlines: [Deadline]
  let warnings: [WarningJSON]

  /// One right exercised in it.
  struct Claim: Encodable {
    let right: Right
    let article: String
    let progress: String
    let outcome: Decision.Outcome?
    let grounds: [RefusalGround]
    let received: Instant
    let restriction: String?

    init(_ claim: SubjectRequests.Claim) {
      right = claim.right.right
      article = claim.right.article
      progress = claim.progress.word
      outcome = claim.progress.decision?.outcome
      grounds = claim.progress.decision?.refusal?.grounds ?? []
      received = claim.received
      restriction = claim.restriction?.state.word
    }
  }

  /// What one clock shows.
  struct Deadline: Encodable {
    let right: Right?
    let clock: ClockKind
    let status: DeadlineStatus
    var target: CalendarDate?
    var due: CalendarDate?
    var dueUnrolled: CalendarDate?
    var endsAt: Instant?
    var suspendedSince: CalendarDate?
    let rule: String?
    let calendar: String?
    /// What a person must know beside the dates.
    let alarms: [WordedPhrase]
    /// How the dates were computed, where that was asked for.
    var steps: [Step]?

    init(_ deadline: ClaimDeadline, in file: CaseFile) {
      right = file[deadline.claim]?.right.right
      clock = deadline.clock
      status = deadline.status
      alarms = AlarmWords.sentences(deadline.alarms)
      switch deadline.basis {
      case .computed(let rule, _, let calendar):
        self.rule = rule.rawValue
        self.calendar = calendar
      case .noRule:
        rule = nil
        calendar = nil
      }
      switch deadline.dates {
      case .due(let target, let due, let dueUnrolled, let endsAt):
        self.target = target
        self.due = due
        self.dueUnrolled = dueUnrolled
        self.endsAt = endsAt
      case .suspended(let since): suspendedSince = since
      case .none: break
      }
    }
  }

  init(
    _ file: CaseFile,
    _ deadlines: [ClaimDeadline],
    _ loaded: LoadedCase?,
    _ warnings: [RegisterWarning] = []
  ) {
    self.warnings = warnings.map(WarningJSON.init)
    reference = file.request.reference.description
    received = file.request.received
    channel = file.request.channel
    externalReference = loaded?.externalReference
    receiptEvidence = loaded?.evidence
    recorded = loaded?.recorded
    name = loaded?.requester.name
    email = loaded?.requester.email
    language = loaded?.language
    assignee = file.assignee
    claims = file.claims.map(Claim.init)
    events = file.eventCount
    tasks = file.claims.flatMap { claim in claim.tasks.map { TaskJSON($0, of: claim) } }
    recipients = file.recipients.map(RecipientJSON.init)
    mandate = file.mandate.map { MandateJSON($0, of: loaded?.represented) }
    self.deadlines = deadlines.map { Deadline($0, in: file) }
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
