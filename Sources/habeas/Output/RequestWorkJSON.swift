import SubjectRequests
import TimeLimits

/// A task as `--json` prints it.
struct TaskJSON: Encodable {
  let number: Int
  let right: Right
  let action: TaskAction
  let system: String
  let assignee: Handle?
  let state: String
  let result: TaskResult?
  let firesOn: CalendarDate?

  init(_ task: CaseTask, of claim: Claim) {
    number = task.number
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
      }
    result = task.state.result
    firesOn = task.state.deferral?.day
  }
}

/// A recipient as `--json` prints it.
struct RecipientJSON: Encodable {
  let number: Int
  let name: String
  let state: String
  let told: Instant?

  init(_ recipient: Recipient) {
    number = recipient.number
    name = recipient.name
    switch recipient.state {
    case .toTell: (state, told) = ("to-tell", nil)
    case .told(_, let instant): (state, told) = ("told", instant)
    case .acknowledged(let instant, _): (state, told) = ("acknowledged", instant)
    case .excused(let excuse, _, _): (state, told) = (excuse.rawValue, nil)
    }
  }
}

/// A mandate as `--json` prints it.
struct MandateJSON: Encodable {
  let kind: Mandate.Kind
  let check: String
  let name: String?
  let email: String?

  init(_ mandate: Mandate, of person: Person?) {
    kind = mandate.kind
    check =
      switch mandate.check {
      case .unchecked: "unchecked"
      case .accepted: "accepted"
      case .rejected: "rejected"
      }
    name = person?.name
    email = person?.email
  }
}
