/// The time limit is extended, and the person told why (Article 12(3)).
///
/// A notice after the first month is recorded too; the law engine gives it no effect.
public struct ExtendTimeLimit: Act {
  public let kind = EventKind.extended
  public let selection: ClaimSelection
  public let time: FurtherTime
  public let ground: ExtensionGround?
  public let reasons: String

  /// Makes the act.
  ///
  /// - Parameters:
  ///   - selection: the claims whose time limit it is.
  ///   - time: by how much.
  ///   - ground: why there is need of it; an extension by months has to have one.
  ///   - reasons: as they are told to the person.
  public init(
    _ selection: ClaimSelection,
    _ time: FurtherTime,
    on ground: ExtensionGround?,
    reasons: String
  ) {
    self.selection = selection
    self.time = time
    self.ground = ground
    self.reasons = reasons
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try checkTime()
    guard !reasons.isBlank else { throw .extensionWithoutReasons }
    let meant = try file.claims(selection, for: kind)
    let undecided = meant.filter { $0.progress.decision == nil }
    // Where no claim is named, what is decided needs no further time.
    let concerned = selection == .allOpen && !undecided.isEmpty ? undecided : meant
    let extendable = concerned.filter(\.right.hasTimeLimit)
    if extendable.isEmpty, let first = concerned.first { throw .notExtendable(first.right.right) }
    if selection != .allOpen, let atOnce = meant.first(where: { !$0.right.hasTimeLimit }) {
      throw .notExtendable(atOnce.right.right)
    }
    guard extendable.allSatisfy({ $0.extended == nil }) else { throw .alreadyExtended }
    for claim in extendable {
      // What was granted may take longer to carry out; what was refused is told within the month
      // (Article 12(4)).
      if claim.progress.decision.map({ !$0.isGrant }) ?? false || !claim.answers.isEmpty {
        throw .claimNotOpen(claim.standing, kind)
      }
    }
    return extendable.map {
      ProposedEvent(.extended(time, on: ground, reasons: reasons), claim: $0.id)
    }
  }

  private func checkTime() throws(ActRefusal) {
    switch time {
    case .months(let amount):
      guard (1...2).contains(amount) else { throw .extensionOutOfRange(time) }
      guard ground != nil else { throw .extensionWithoutGround }
    case .days(let amount):
      guard (1...366).contains(amount) else { throw .extensionOutOfRange(time) }
    case .until: break
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
