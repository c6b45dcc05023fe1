/// Recipients were told of a rectification, erasure or restriction (Article 19).
public struct TellRecipients: Act {
  public let kind = EventKind.recipientTold
  public let needs = CaseRequirement.anyCase
  public let which: Selection
  public let channel: Channel

  /// Which recipients were told.
  public enum Selection: Sendable, Hashable {
    /// All that are still to be told of what was granted and done.
    case allToTell
    case numbers([Int])
  }

  public init(_ which: Selection, by channel: Channel) {
    self.which = which
    self.channel = channel
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let numbers: [Int]
    switch which {
    case .allToTell: numbers = file.claims.flatMap(\.recipientsDue).map(\.number)
    case .numbers(let given): numbers = Set(given).sorted()
    }
    guard !numbers.isEmpty else { throw .recipient(.nobodyToTell) }
    return try numbers.map { (number) throws(ActRefusal) in
      let claim = try file.claimToTellOf(number)
      guard claim.isCarriedOut else { throw .recipient(.nothingDone(claim.right)) }
      return ProposedEvent(.recipient(number, .told(by: channel)), claim: claim.id)
    }
  }
}

/// Telling a recipient is impossible or would be disproportionate, for recorded reasons.
public struct ExcuseRecipient: Act {
  public let kind = EventKind.recipientExcused
  public let needs = CaseRequirement.anyCase
  public let number: Int
  public let excuse: RecipientExcuse
  public let reasons: String

  public init(_ number: Int, _ excuse: RecipientExcuse, reasons: String) {
    self.number = number
    self.excuse = excuse
    self.reasons = reasons
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reasons.isBlank else { throw .recipient(.excuseWithoutReason) }
    let claim = try file.claimToTellOf(number)
    return [ProposedEvent(.recipient(number, .excused(excuse, reasons: reasons)), claim: claim.id)]
  }
}

/// A recipient confirmed that it acted on what it was told.
public struct AcknowledgeByRecipient: Act {
  public let kind = EventKind.recipientAcknowledged
  public let needs = CaseRequirement.anyCase
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let (recipient, claim) = try file.recipient(number)
    guard case .told = recipient.state else { throw .recipient(.notTold(number)) }
    return [ProposedEvent(.recipient(number, .acknowledged), claim: claim.id)]
  }
}

extension CaseFile {
  /// The claim of whose outcome a recipient is still to be told.
  fileprivate func claimToTellOf(_ number: Int) throws(ActRefusal) -> Claim {
    let (recipient, claim) = try recipient(number)
    guard recipient.state == .toTell else { throw .recipient(.settled(number)) }
    guard claim.progress.decision?.isGrant == true else {
      throw .recipient(.nothingGranted(claim.right.right))
    }
    return claim
  }
}
