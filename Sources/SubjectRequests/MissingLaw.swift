import TimeLimits

/// Why no rule says when a claim is to be answered.
enum MissingLaw {
  /// The controller's country is not known.
  case country
  /// The country leaves it to its subdivisions, such as `US-CA (US_CA_CCPA)`.
  case subdivision(of: String, examples: String)
  /// The law of the place has no rule for the right.
  case rule(place: String)

  init(at place: DeadlineKeeper.Place, in rules: RuleBook) {
    guard case .known(let country, let calendar) = place else {
      self = .country
      return
    }
    let laws = calendar.identifier == country ? rules.lawsOfSubdivisions(in: country) : []
    self =
      laws.isEmpty
      ? .rule(place: calendar.identifier)
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
    case .rule(let place): Phrase(.ruleMissing, .text(place))
    }
  }
}
