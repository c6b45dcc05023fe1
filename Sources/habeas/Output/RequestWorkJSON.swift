import SubjectRequests
import TimeLimits

/// A task as `--json` prints it.
struct TaskJSON: Encodable {
  let number: Int
  /// The number of its claim; null where it stands beside the request.
  let claim: Int?
  let right: Right
  let action: TaskAction
  let system: String
  let assignee: Handle?
  let state: String
  let result: TaskResult?
  let firesOn: CalendarDate?
  /// Why it is deferred, what was found, why it was impossible, or why it fell away.
  let words: String?
  let done: Instant?
  let by: Handle?

  init(_ task: CaseTask, of claim: Claim, number ofClaim: Int? = nil) {
    number = task.number
    self.claim = ofClaim
    right = claim.right.right
    action = task.action
    system = task.system
    assignee = task.assignee
    state =
      switch task.state {
      case .open: "open"
      case .deferred: "deferred"
      case .fired: "fired"
      case .done: "done"
      case .superseded: "superseded"
      }
    result = task.state.result
    firesOn = task.state.deferral?.day
    switch task.state {
    case .done(_, let note, let instant, let officer):
      (words, done, by) = (note, instant, officer)
    case .superseded(let cause, _): (words, done, by) = ("the claim was \(cause.words)", nil, nil)
    case .open, .deferred, .fired:
      (words, done, by) = (task.state.deferral?.reasons, nil, nil)
    }
  }
}

/// A recipient as `--json` prints it.
struct RecipientJSON: Encodable {
  let number: Int
  let name: String
  let state: String
  let told: Instant?
  let by: Channel?
  let acknowledged: Instant?
  /// Why the recipient is not told.
  let reasons: String?

  init(_ recipient: Recipient) {
    number = recipient.number
    name = recipient.name
    switch recipient.state {
    case .toTell:
      (state, told, by, acknowledged, reasons) = ("to-tell", nil, nil, nil, nil)
    case .told(let channel, let instant):
      (state, told, by, acknowledged, reasons) = ("told", instant, channel, nil, nil)
    case .acknowledged(let first, let instant):
      (state, told, by, acknowledged, reasons) = ("acknowledged", first, nil, instant, nil)
    case .excused(let excuse, let why, _):
      (state, told, by, acknowledged, reasons) = (excuse.rawValue, nil, nil, nil, why)
    }
  }
}

/// A mandate as `--json` prints it.
struct MandateJSON: Encodable {
  let kind: Mandate.Kind
  let check: String
  let evidence: String
  let checked: Instant?
  let name: String?
  let email: String?

  init(_ mandate: Mandate, of person: Person?) {
    kind = mandate.kind
    evidence = mandate.evidence
    switch mandate.check {
    case .unchecked: (check, checked) = ("unchecked", nil)
    case .accepted(let instant): (check, checked) = ("accepted", instant)
    case .rejected(let instant): (check, checked) = ("rejected", instant)
    }
    name = person?.name
    email = person?.email
  }
}
