/// The data that a claim is about was disclosed to nobody, so that nobody is to be told (Article 19).
public struct SayNoRecipients: Act {
  public let kind = EventKind.noRecipients
  public let needs = CaseRequirement.anyCase
  public let right: Right

  public init(of right: Right) {
    self.right = right
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let claim = try file.claimConcerningRecipients(right)
    switch claim.disclosure {
    case .unsaid: break
    case .toNobody: throw .recipient(.saidNone)
    case .to(let recipients): throw .recipient(.someNamed(recipients.map(\.number)))
    }
    return [ProposedEvent(.noRecipients, claim: claim.id)]
  }
}
