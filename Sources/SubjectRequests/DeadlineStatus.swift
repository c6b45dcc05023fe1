/// What has become of a clock.
///
/// A running clock whose last day has passed is overdue: that depends on the day one looks, so it
/// is not stored.
public enum DeadlineStatus: String, Sendable, Hashable, CaseIterable, Codable {
  case running
  /// Waiting for the person; there is no due date meanwhile.
  case suspended
  case met
  /// Done, after the last day.
  case late
  /// Nothing is left to do: the claim was withdrawn, or the clock does not matter any more.
  case moot
  /// The controller's country is not known, so no date can be computed.
  case countryMissing = "country-missing"
  /// The law is that of the country's subdivisions, and the controller's is not known.
  case subdivisionMissing = "subdivision-missing"
  /// No rule for the right is known in the law of the controller's place.
  case ruleMissing = "rule-missing"
  /// The law gives no number.
  case noFixedPeriod = "no-fixed-period"

  /// Whether the clock still asks for attention.
  public var isOpen: Bool {
    switch self {
    case .running, .suspended, .countryMissing, .subdivisionMissing, .ruleMissing,
      .noFixedPeriod:
      true
    case .met, .late, .moot: false
    }
  }
}
