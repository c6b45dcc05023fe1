public import TimeLimits

/// The personal data of the case is erased; rights, dates and outcome stay (Article 5(2)).
///
/// It is no ``Act``: to record it is not enough, the data must go in the same commit.
public struct EraseCase: Sendable, Hashable {
  public let ground: Ground
  /// The day on which it is asked what stands against it.
  public let today: CalendarDate
  /// The last day on which the case is kept.
  public let keptUntil: CalendarDate
  /// How many letters are on their way.
  public let unsettledLetters: Int

  /// Why it is erased.
  ///
  /// A word and no text: the reason outlives the key under which a text would be sealed.
  public enum Ground: String, Sendable, Hashable, CaseIterable, Codable {
    /// The period for which the controller keeps cases has passed (Article 5(1)(e)).
    case retentionEnded = "retention-ended"
    /// The person asked for it, and nothing stands against it (Article 17(1)).
    case personAsked = "person-asked"
    /// It should never have been recorded (Article 17(1)(d)).
    case unlawful
    /// A supervisory authority ordered it (Article 58(2)(g)).
    case authorityOrder = "authority-order"
    /// A court ordered it (Article 17(1)(e)).
    case courtOrder = "court-order"
  }

  public init(
    _ ground: Ground,
    today: CalendarDate,
    keptUntil: CalendarDate,
    unsettledLetters: Int
  ) {
    self.ground = ground
    self.today = today
    self.keptUntil = keptUntil
    self.unsettledLetters = unsettledLetters
  }

  fileprivate func check(_ file: CaseFile) throws(ActRefusal) {
    if ground == .retentionEnded, today <= keptUntil {
      throw .retention(.keptUntil(keptUntil))
    }
    let obstacles = RetentionFacts(file, unsettledLetters: unsettledLetters).obstacles(on: today)
    guard obstacles.isEmpty else { throw .retention(.held(obstacles)) }
  }
}

extension CaseFile {
  /// What follows from the erasure of the case at an instant.
  ///
  /// - Parameters:
  ///   - erasure: why, and seen on which day.
  ///   - occurred: when it is erased.
  ///   - now: the instant of recording.
  ///   - terms: who does it.
  /// - Returns: the facts to be recorded with the erasure.
  /// - Throws: ``ActRefusal`` with what stands against it.
  public func erasing(
    _ erasure: EraseCase,
    occurred: Instant,
    now: Instant,
    under terms: ActTerms
  ) throws(ActRefusal) -> [ProposedEvent] {
    try deciding(CaseErasing(erasure: erasure), occurred: occurred, now: now, under: terms)
  }
}

/// The erasure, as what it has in common with acts.
private struct CaseErasing: Act {
  let kind = EventKind.erased
  let needs = CaseRequirement.closedCase
  let erasure: EraseCase

  func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    try erasure.check(file)
    return [ProposedEvent(.erased(erasure.ground))]
  }
}

/// That the personal data of a case was erased, when and why.
public struct CaseErasure: Sendable, Hashable {
  public let at: Instant
  public let ground: EraseCase.Ground
}
