/// The words for events in SQL, on the command line and in the API.
public enum EventKind: String, Sendable, Hashable, CaseIterable, Codable {
  case received
  case claimed
  case acknowledged
  case identityAsked = "identity-asked"
  case identityConfirmed = "identity-confirmed"
  case clarificationAsked = "clarification-asked"
  case clarified
  case extended
  case decided
  case acted
  case answered
  case withdrawn
  case reminded
  case assigned
  case noted
  case closed
  case reopened
}

extension Happening {
  /// The word for the fact.
  public var kind: EventKind {
    switch self {
    case .received: .received
    case .claimed: .claimed
    case .acknowledged: .acknowledged
    case .identityAsked: .identityAsked
    case .identityConfirmed: .identityConfirmed
    case .clarificationAsked: .clarificationAsked
    case .clarified: .clarified
    case .extended: .extended
    case .decided: .decided
    case .acted: .acted
    case .answered: .answered
    case .withdrawn: .withdrawn
    case .reminded: .reminded
    case .assigned: .assigned
    case .noted: .noted
    case .closed: .closed
    case .reopened: .reopened
    }
  }
}
