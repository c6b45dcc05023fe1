public import TimeLimits

extension DeadlineKeeper {
  /// The law of which a letter about claims speaks: the one under which they are answered.
  ///
  /// - Parameters:
  ///   - rights: the rights that are claimed; the law is that which has a rule for one of them.
  ///   - received: the day of receipt in the controller's time zone.
  /// - Returns: the law; the GDPR where the controller has no country yet.
  /// - Throws: ``LetterRefusal/otherLaw(_:)`` where no letters are written for it.
  public func statute(
    of rights: [ClaimedRight],
    received: CalendarDate
  ) throws(LetterRefusal) -> LetterStatute {
    let regimes: [Regime]
    let named: String
    switch place {
    case .unknown:
      regimes = law.named.isEmpty ? [.euGDPR] : law.named
      named = ""
    case .known(let country, let calendar):
      regimes = rules.regimes(
        under: law,
        country: country,
        subdivision: calendar.identifier,
        on: received
      )
      named = calendar.identifier
    }
    let answering = regimes.first { regime in
      rights.contains { right in
        !rules.rules(regime: regime, right: right.code, on: received, options: options).isEmpty
      }
    }
    guard let regime = answering ?? regimes.first else { throw .otherLaw(named) }
    guard let statute = LetterStatute(regime) else { throw .otherLaw(regime.rawValue) }
    return statute
  }
}

extension LetterStatute {
  /// The law of a regime; nil where no letters are written for it.
  public init?(_ regime: Regime) {
    switch regime {
    case .euGDPR: self = .gdpr
    case .euInstitutions: self = .institutions
    case .ukGDPR2021: self = .ukGDPR2021
    case .ukGDPR12A: self = .ukGDPR12A
    default: return nil
    }
  }
}
