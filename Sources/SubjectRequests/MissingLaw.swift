import TimeLimits

/// Why no rule says when a claim is to be answered.
enum MissingLaw {
  /// The controller's country is not known.
  case country
  /// The country leaves it to its subdivisions, such as `US-CA (US_CA_CCPA)`.
  case subdivision(of: String, examples: String)
  /// The law has no rule for the right: that of a place, or the regimes that were chosen.
  case rule(of: String)

  init(at place: DeadlineKeeper.Place, _ law: GoverningLaw, in rules: RuleBook) {
    guard case .known(let country, let calendar) = place else {
      self = .country
      return
    }
    if case .regimes(let regimes) = law {
      self = .rule(of: regimes.map(\.rawValue).joined(separator: ", "))
      return
    }
    let laws = calendar.identifier == country ? rules.lawsOfSubdivisions(in: country) : []
    self =
      laws.isEmpty
      ? .rule(of: calendar.identifier)
      : .subdivision(
        of: country,
        examples: laws.map { "\($0.subdivision) (\($0.regime.rawValue))" }.joined(separator: ", ")
      )
  }

  var status: DeadlineStatus {
    switch self {
    case .country: .countryMissing
    case .subdivision: .subdivisionMissing
    case .rule: .ruleMissing
    }
  }

  var alarm: Phrase {
    switch self {
    case .country: Phrase(.countryMissing)
    case .subdivision(let country, let examples):
      Phrase(.subdivisionMissing, .text(country), .text(examples))
    case .rule(let law): Phrase(.ruleMissing, .text(law))
    }
  }
}
