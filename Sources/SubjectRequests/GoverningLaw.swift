public import TimeLimits

/// Under which law a controller answers requests.
public enum GoverningLaw: Sendable, Hashable {
  /// That of its place.
  case ofPlace
  /// These regimes, wherever it is: the first that has a rule for a right counts.
  ///
  /// Article 3(2) GDPR reaches controllers outside the Union; the CCPA reaches businesses outside
  /// California.
  case regimes([Regime])

  /// The law of named regimes; that of the place where none is named.
  public init(named regimes: [Regime]) {
    self = regimes.isEmpty ? .ofPlace : .regimes(regimes)
  }

  /// The regimes that are named.
  public var named: [Regime] {
    switch self {
    case .ofPlace: []
    case .regimes(let regimes): regimes
    }
  }
}

extension RuleBook {
  /// The regimes under which a controller answers what it receives on a day.
  func regimes(
    under law: GoverningLaw,
    country: String,
    subdivision: String,
    on day: CalendarDate
  ) -> [Regime] {
    switch law {
    case .ofPlace: regimes(country: country, subdivision: subdivision, on: day)
    case .regimes(let named): named
    }
  }
}
