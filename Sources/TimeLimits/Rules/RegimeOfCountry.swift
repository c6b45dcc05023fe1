extension RuleBook {
  /// The regime of a controller's country for what is received on a day.
  ///
  /// The United Kingdom changed its own in 2021 and on 5 February 2026. Nothing where no rule is
  /// known.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1, two letters.
  ///   - receipt: The local day of the receipt.
  /// - Returns: The regime whose rules apply.
  public func regime(country: String, on receipt: CalendarDate) -> Regime? {
    if country == "GB" {
      let own = [Regime.ukGDPR12A, .ukGDPR2021].first { regime in
        rules.contains { $0.regime == regime && $0.validity.contains(receipt) }
      }
      return own ?? .euGDPR
    }
    if Self.economicArea.contains(country) { return .euGDPR }
    return rules.first {
      $0.jurisdiction == country && $0.clock == .response && $0.validity.contains(receipt)
    }?.regime
  }

  /// The European Union, and Iceland, Liechtenstein and Norway.
  static let economicArea: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
}
