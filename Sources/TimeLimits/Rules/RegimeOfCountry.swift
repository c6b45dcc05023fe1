extension RuleBook {
  /// The regimes of a controller's place for what is received on a day.
  ///
  /// The United Kingdom changed its own in 2021 and on 5 February 2026. A place may have several,
  /// such as California, where what is answered and what is done at once have their own; the law of
  /// a subdivision stands in the place of that of the country.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1, two letters.
  ///   - subdivision: ISO 3166-2, where the controller has one.
  ///   - receipt: The local day of the receipt.
  /// - Returns: The regimes, in the order of the rules; none where no rule is known.
  public func regimes(
    country: String,
    subdivision: String? = nil,
    on receipt: CalendarDate
  ) -> [Regime] {
    if country == "GB" {
      let own = [Regime.ukGDPR12A, .ukGDPR2021].first { regime in
        rules.contains { $0.regime == regime && $0.validity.contains(receipt) }
      }
      return [own ?? .euGDPR]
    }
    if Self.economicArea.contains(country) { return [.euGDPR] }
    let places = [subdivision, country].compactMap(\.self)
    return places.lazy.map { regimes(of: $0, on: receipt) }.first { !$0.isEmpty } ?? []
  }

  /// The first of the regimes of a place, which says when to answer.
  public func regime(
    country: String,
    subdivision: String? = nil,
    on receipt: CalendarDate
  ) -> Regime? {
    regimes(country: country, subdivision: subdivision, on: receipt).first
  }

  /// Whether some rule is the law of a country, or of one of its subdivisions.
  public func hasLaw(of country: String) -> Bool {
    Self.economicArea.contains(country)
      || rules.contains {
        $0.jurisdiction == country || $0.jurisdiction.hasPrefix("\(country)-")
      }
  }

  /// Whether a rule is law in a country: within a regime of several States, that of one of them is
  /// not that of the others.
  public func holds(_ rule: Rule, in country: String) -> Bool {
    rule.jurisdiction.count != 2 || rule.jurisdiction == country
      || rules.allSatisfy { $0.regime != rule.regime || $0.jurisdiction == rule.jurisdiction }
  }

  /// The countries that have rules of their own, or whose subdivisions have.
  var countries: [String] {
    rules.map(\.jurisdiction).filter { $0.count == 2 || $0.dropFirst(2).first == "-" }
      .map { String($0.prefix(2)) }
  }

  /// The subdivisions of a country that has no law of its own, each with its regime.
  public func lawsOfSubdivisions(in country: String) -> [(subdivision: String, regime: Regime)] {
    guard !Self.economicArea.contains(country),
      !rules.contains(where: { $0.jurisdiction == country })
    else { return [] }
    var seen: Set<String> = []
    return rules.compactMap { rule in
      let place = rule.jurisdiction
      guard place.hasPrefix("\(country)-"), seen.insert(place).inserted else { return nil }
      return (place, rule.regime)
    }
  }

  private func regimes(of place: String, on receipt: CalendarDate) -> [Regime] {
    var seen: Set<Regime> = []
    return rules.filter { $0.jurisdiction == place && $0.validity.contains(receipt) }
      .map(\.regime).filter { seen.insert($0).inserted }
  }

  /// The European Union, and Iceland, Liechtenstein and Norway.
  static let economicArea: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
}
