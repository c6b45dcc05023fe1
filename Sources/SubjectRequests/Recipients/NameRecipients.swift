/// Those to whom the data was disclosed are named, so that they can be told (Article 19).
public struct NameRecipients: Act {
  public let kind = EventKind.recipientNamed
  public let needs = CaseRequirement.anyCase
  public let right: Right
  public let names: [String]

  public init(_ names: [String], of right: Right) {
    self.names = names
    self.right = right
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !names.isEmpty, !names.contains(where: \.isBlank) else { throw .emptyText(kind) }
    let claim = try file.claimConcerningRecipients(right)
    let known = Set(claim.recipients.map(\.name))
    let last = file.recipients.map(\.number).max() ?? 0
    var new: [String] = []
    for name in names {
      guard !known.contains(name), !new.contains(name) else {
        throw .recipient(.namedAlready)
      }
      new.append(name)
    }
    return new.enumerated().map { index, name in
      ProposedEvent(.recipient(last + index + 1, .named(name)), claim: claim.id)
    }
  }
}

extension CaseFile {
  /// The recipients of all claims, by number.
  public var recipients: [Recipient] {
    claims.flatMap(\.recipients).sorted { $0.number < $1.number }
  }

  /// The newest claim to a right whose recipients matter, open or answered.
  func claimConcerningRecipients(_ right: Right) throws(ActRefusal) -> Claim {
    guard right.concernsRecipients else { throw .recipient(.noDuty(right)) }
    let matching = claims.filter { $0.right.right == right }
    guard !matching.isEmpty else {
      throw .noSuchClaim(right.rawValue, holds: claims.map(\.right))
    }
    guard let claim = matching.last(where: \.mayHaveRecipients) else {
      throw .recipient(.nothingGranted(right))
    }
    return claim
  }

  func recipient(_ number: Int) throws(ActRefusal) -> (recipient: Recipient, claim: Claim) {
    for claim in claims {
      if let recipient = claim.recipients.first(where: { $0.number == number }) {
        return (recipient, claim)
      }
    }
    throw .recipient(.noSuchRecipient(number))
  }
}

extension Claim {
  fileprivate var mayHaveRecipients: Bool {
    switch progress {
    case .open, .feeProposed, .feeAsked, .proposed: true
    case .decided(let decision, _), .answered(let decision, _): decision.isGrant
    case .withdrawn, .splitOff, .joined: false
    }
  }
}
