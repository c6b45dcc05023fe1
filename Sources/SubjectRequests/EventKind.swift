/// The words for events in SQL, on the command line and in the API.
public enum EventKind: String, Sendable, Hashable, CaseIterable, Codable {
  case received
  case claimed
  case corrected
  case splitOff = "split-off"
  case splitFrom = "split-from"
  case joined
  case forwarded
  case dated
  case misdirected
  case redirected
  case mandated
  case mandateChecked = "mandate-checked"
  case acknowledged
  case identityAsked = "identity-asked"
  case documentReceived = "document-received"
  case documentDeleted = "document-deleted"
  case identityConfirmed = "identity-confirmed"
  case identityRejected = "identity-rejected"
  case clarificationAsked = "clarification-asked"
  case clarified
  case questionReminded = "question-reminded"
  case feeProposed = "fee-proposed"
  case feeAsked = "fee-asked"
  case feePaid = "fee-paid"
  case extended
  case taskSet = "task-set"
  case taskDone = "task-done"
  case taskDeferred = "task-deferred"
  case taskFired = "task-fired"
  case restricted
  case liftingTold = "lifting-told"
  case restrictionLifted = "restriction-lifted"
  case proposed
  case approved
  case returned
  case decided
  case acted
  case answered
  case withdrawn
  case recipientNamed = "recipient-named"
  case recipientTold = "recipient-told"
  case recipientAcknowledged = "recipient-acknowledged"
  case recipientExcused = "recipient-excused"
  case noRecipients = "no-recipients"
  case recipientsAsked = "recipients-asked"
  case recipientsDisclosed = "recipients-disclosed"
  case copyRecorded = "copy-recorded"
  case reminded
  case assigned
  case noted
  case closed
  case reopened
  case held
  case holdReleased = "hold-released"
  case erased
}

extension Happening {
  /// The word for the fact.
  public var kind: EventKind {
    switch self {
    case .received: .received
    case .claimed: .claimed
    case .corrected: .corrected
    case .splitOff: .splitOff
    case .splitFrom: .splitFrom
    case .joined: .joined
    case .forwarded: .forwarded
    case .dated: .dated
    case .misdirected: .misdirected
    case .redirected: .redirected
    case .mandated: .mandated
    case .mandateChecked: .mandateChecked
    case .acknowledged: .acknowledged
    case .identityAsked: .identityAsked
    case .documentReceived: .documentReceived
    case .documentDeleted: .documentDeleted
    case .identityConfirmed: .identityConfirmed
    case .identityRejected: .identityRejected
    case .clarificationAsked: .clarificationAsked
    case .clarified: .clarified
    case .questionReminded: .questionReminded
    case .feeProposed: .feeProposed
    case .feeAsked: .feeAsked
    case .feePaid: .feePaid
    case .extended: .extended
    case .task(_, let happening): happening.kind
    case .restriction(let happening): happening.kind
    case .proposed: .proposed
    case .approved: .approved
    case .returned: .returned
    case .decided: .decided
    case .acted: .acted
    case .answered: .answered
    case .withdrawn: .withdrawn
    case .recipient(_, let happening): happening.kind
    case .noRecipients: .noRecipients
    case .recipientsAsked: .recipientsAsked
    case .recipientsDisclosed: .recipientsDisclosed
    case .copy: .copyRecorded
    case .reminded: .reminded
    case .assigned: .assigned
    case .noted: .noted
    case .closed: .closed
    case .reopened: .reopened
    case .hold(let happening): happening.kind
    case .erased: .erased
    }
  }
}
