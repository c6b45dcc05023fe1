/// The person asked who the recipients are (Article 19, second sentence).
public struct AskForRecipients: Act {
  public let kind = EventKind.recipientsAsked
  public let needs = CaseRequirement.anyCase

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    if case .asked = file.recipientInquiry { throw .questionAlreadyOpen }
    return [ProposedEvent(.recipientsAsked)]
  }
}

/// The person was told who the recipients are.
public struct DiscloseRecipients: Act {
  public let kind = EventKind.recipientsDisclosed
  public let needs = CaseRequirement.anyCase

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard case .asked = file.recipientInquiry else { throw .recipient(.notAsked) }
    let unnamed = file.claims.filter(\.lacksRecipients).map(\.right.right)
    guard unnamed.isEmpty else { throw .recipient(.notNamed(unnamed)) }
    return [ProposedEvent(.recipientsDisclosed)]
  }
}
