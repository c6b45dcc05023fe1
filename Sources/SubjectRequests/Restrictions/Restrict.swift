/// Processing is restricted (Article 18(1)), also before it is decided on the claim.
public struct Restrict: Act {
  public let kind = EventKind.restricted
  public let ground: RestrictionGround
  public let scope: String

  public init(_ ground: RestrictionGround, scope: String) {
    self.ground = ground
    self.scope = scope
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !scope.isBlank else { throw .emptyText(kind) }
    let claims = file.claims.filter { $0.right == .restriction }
    guard let newest = claims.last else {
      throw .noSuchClaim(Right.restriction.rawValue, holds: file.claims.map(\.right))
    }
    guard !claims.contains(where: { $0.restriction?.isInForce == true }) else {
      throw .restriction(.inForce)
    }
    guard let claim = claims.last(where: \.mayBeRestricted) else {
      throw .claimNotOpen(newest.standing, kind)
    }
    return [ProposedEvent(.restriction(.imposed(ground, scope: scope)), claim: claim.id)]
  }
}

extension Claim {
  /// Not where it was withdrawn or refused: then nobody asks for it any more.
  fileprivate var mayBeRestricted: Bool {
    switch progress {
    case .open, .feeProposed, .feeAsked, .proposed: true
    case .decided(let decision, _), .answered(let decision, _): decision.isGrant
    case .withdrawn, .splitOff, .joined: false
    }
  }
}

extension Decision {
  /// Whether something is to be done.
  public var isGrant: Bool {
    switch self {
    case .granted, .partlyGranted: true
    case .refused, .notIdentifiable, .nothingHeld: false
    }
  }
}
