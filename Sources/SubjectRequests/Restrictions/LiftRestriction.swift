public import TimeLimits

/// The person is told that the restriction will be lifted (Article 18(3)).
public struct TellOfLifting: Act {
  public let kind = EventKind.liftingTold
  public let needs = CaseRequirement.anyCase
  public let reasons: String
  /// The day that the person is told; nil where none is, so that it may be lifted any time.
  public let day: CalendarDate?

  /// Describes the notice; another day takes the place of the one that was told before.
  public init(reasons: String, on day: CalendarDate? = nil) {
    self.reasons = reasons
    self.day = day
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reasons.isBlank else { throw .emptyText(kind) }
    let (restriction, claim) = try file.restrictionInForce()
    if case .liftingTold(_, let told) = restriction.state, told == day {
      throw .restriction(.liftingToldAlready)
    }
    let happening = RestrictionHappening.liftingTold(reasons: reasons, on: day)
    return [ProposedEvent(.restriction(happening), claim: claim.id)]
  }
}

/// The restriction is lifted, after the person was told (Article 18(3)).
public struct LiftRestriction: Act {
  public let kind = EventKind.restrictionLifted
  public let needs = CaseRequirement.anyCase

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let (restriction, claim) = try file.restrictionInForce()
    guard case .liftingTold(let told, let day) = restriction.state else {
      throw .restriction(.liftingNotTold)
    }
    return [ProposedEvent(.restriction(.lifted(told: told, on: day)), claim: claim.id)]
  }
}

extension CaseFile {
  /// The restriction that holds, and the claim for which it was imposed.
  func restrictionInForce() throws(ActRefusal) -> (restriction: Restriction, claim: Claim) {
    for claim in claims {
      if let restriction = claim.restriction, restriction.isInForce { return (restriction, claim) }
    }
    throw .restriction(.notRestricted)
  }
}
