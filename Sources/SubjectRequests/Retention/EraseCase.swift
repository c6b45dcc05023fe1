public import TimeLimits

/// The personal data of the case is erased; rights, dates and outcome stay (Article 5(2)).
public struct EraseCase: Act {
  public let kind = EventKind.erased
  public let needs = CaseRequirement.closedCase
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

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    if ground == .retentionEnded, today <= keptUntil {
      throw .retention(.keptUntil(keptUntil))
    }
    let obstacles = RetentionFacts(file, unsettledLetters: unsettledLetters).obstacles(on: today)
    guard obstacles.isEmpty else { throw .retention(.held(obstacles)) }
    return [ProposedEvent(.erased(ground))]
  }
}

/// That the personal data of a case was erased, when and why.
public struct CaseErasure: Sendable, Hashable {
  public let at: Instant
  public let ground: EraseCase.Ground
}
