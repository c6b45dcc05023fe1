extension CalendarBook {
  /// Makes sure that something is known of a country: its holidays, or a law of its own.
  ///
  /// - Throws: `CalendarError.unknownCountry` with the countries of which something is known.
  public func admit(_ country: String, under rules: RuleBook) throws(CalendarError) {
    guard !countries.contains(country), !rules.hasLaw(of: country) else { return }
    throw .unknownCountry(country, known: Set(countries + rules.countries).sorted())
  }

  /// The calendar of a place, whether or not a list of its holidays is known.
  ///
  /// Without one, Saturdays and Sundays are the only days off, which the calendar says of itself. A
  /// date that rests on it is the earliest that the true one can be.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1, two letters.
  ///   - subdivision: ISO 3166-2.
  ///   - choice: Which of the days about which practice differs are days off.
  /// - Returns: The calendar in the version of this edition.
  /// - Throws: `CalendarError` for what is no country, or no subdivision of it.
  public func calendar(
    ofPlace country: String,
    subdivision: String?,
    choice: CalendarChoice = .statutory
  ) throws(CalendarError) -> LegalCalendar {
    guard !countries.contains(country) else {
      return try calendar(country: country, subdivision: subdivision, choice: choice)
    }
    guard CountryCodes.contains(country) else {
      throw .unknownCountry(country, known: countries)
    }
    let known = subdivisions(of: country)
    if let subdivision,
      known.isEmpty ? !subdivision.hasPrefix("\(country)-") : !known.contains(subdivision)
    {
      throw .unknownSubdivision(subdivision, country: country, known: known)
    }
    return .weekendsOnly(identifier: subdivision ?? country)
  }
}
