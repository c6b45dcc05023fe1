public import TimeLimits

/// On what terms an act is done: by whom, how the controller wants decisions made, and where days
/// begin and end.
public struct ActTerms: Sendable, Hashable {
  public let officer: Handle
  public let approval: ApprovalRule
  /// The controller's time zone.
  public let zone: Zone

  public init(officer: Handle, approval: ApprovalRule, zone: Zone) {
    self.officer = officer
    self.approval = approval
    self.zone = zone
  }
}

/// Whether one person decides alone.
public enum ApprovalRule: String, Sendable, Hashable, CaseIterable, Codable {
  case onePerson = "one-person"
  /// Who decides is not who approves; until then nothing is decided.
  case fourEyes = "four-eyes"
}

extension ProposedEvent {
  /// The event as the terms let it be.
  ///
  /// - Throws: ``ActRefusal/approvedByProposer(_:)``.
  func under(_ terms: ActTerms) throws(ActRefusal) -> ProposedEvent {
    switch happening {
    case .decided(let decision) where terms.approval == .fourEyes:
      return ProposedEvent(.proposed(decision), claim: claim)
    // Until it is paid a fee refuses, and rests on the grounds of a refusal (Article 12(5)).
    case .feeAsked(let demand) where terms.approval == .fourEyes:
      return ProposedEvent(.feeProposed(demand), claim: claim)
    case .approved(let proposer) where proposer == terms.officer:
      throw .approvedByProposer(proposer)
    default: return self
    }
  }
}
