extension ClaimedRight {
  /// Whether a part of it can be refused: personal data are no longer processed for direct marketing
  /// at all once the person objects (Article 21(3)), nor on a consent that was withdrawn.
  public var hasParts: Bool {
    self != .objection(.directMarketing) && self != .consentWithdrawal
  }
}

extension RefusalGround {
  /// Whether it limits a part of the right alone: Article 15(4) stands against the copy of Article
  /// 15(3), and the information of Article 15(1) and (2) is owed all the same (recital 63).
  public var leavesARemainder: Bool { self == .rightsOfOthers }
}

extension Decision {
  /// Refuses a decision that the law does not let a controller take on a claim.
  ///
  /// - Throws: ``ActRefusal/groundDoesNotFit(_:_:)``, ``ActRefusal/hasNoParts(_:)`` or
  ///   ``ActRefusal/groundRefusesAPart(_:_:)``.
  func check(against claim: ClaimedRight) throws(ActRefusal) {
    guard let refusal else { return }
    try refusal.check(against: claim)
    if outcome == .partlyGranted, !claim.hasParts { throw .hasNoParts(claim) }
    if outcome == .refused, let ground = refusal.grounds.first,
      refusal.grounds.allSatisfy(\.leavesARemainder)
    {
      throw .groundRefusesAPart(ground, claim)
    }
  }
}
