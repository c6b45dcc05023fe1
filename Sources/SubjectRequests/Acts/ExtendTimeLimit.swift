/// The time limit is extended by one or two further months, and the person told why (Article 12(3)).
///
/// A notice after the first month is recorded too; the law engine gives it no effect.
public struct ExtendTimeLimit: Act {
  public let kind = EventKind.extended
  public let selection: ClaimSelection
  public let months: Int
  public let reasons: String

  public init(_ selection: ClaimSelection, months: Int, reasons: String) {
    self.selection = selection
    self.months = months
    self.reasons = reasons
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard (1...2).contains(months) else { throw .extensionOutOfRange(months: months) }
    guard !reasons.isBlank else { throw .extensionWithoutReasons }
    let meant = try file.claims(selection, for: kind)
    let extendable = meant.filter(\.right.hasTimeLimit)
    if extendable.isEmpty, let first = meant.first { throw .notExtendable(first.right.right) }
    if selection != .allOpen, let atOnce = meant.first(where: { !$0.right.hasTimeLimit }) {
      throw .notExtendable(atOnce.right.right)
    }
    guard extendable.allSatisfy({ $0.extended == nil }) else { throw .alreadyExtended }
    for claim in extendable {
      if case .decided = claim.progress { throw .claimNotOpen(claim.right.right, kind) }
    }
    return extendable.map {
      ProposedEvent(.extended(months: months, reasons: reasons), claim: $0.id)
    }
  }
}

extension ClaimedRight {
  /// Whether the right is answered within a time limit; the others are obeyed at once.
  public var hasTimeLimit: Bool {
    switch self {
    case .objection(.directMarketing), .consentWithdrawal: false
    default: true
    }
  }
}
