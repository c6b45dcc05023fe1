extension CalendarBook {
  /// The calendar of a place for the use of a rule, as options choose its days.
  ///
  /// A place without a list of holidays is taken where the rule is its own law: then Saturdays and
  /// Sundays are the only days off, which the calendar says of itself.
  ///
  /// - Throws: `CalendarError` for an unknown subdivision, and for a country without a list whose
  ///   rule is not its own.
  public func calendar(
    country: String,
    subdivision: String?,
    for rule: Rule,
    options: DeadlineOptions
  ) throws(CalendarError) -> LegalCalendar {
    let isOwnLaw =
      rule.jurisdiction == country || rule.jurisdiction.hasPrefix("\(country)-")
    if isOwnLaw, !countries.contains(country) {
      return .weekendsOnly(identifier: subdivision ?? country)
    }
    return try calendar(
      country: country,
      subdivision: subdivision,
      choice: options.calendarChoice
    )
  }

  /// The calendar of a controller's place.
  ///
  /// A country without a list of holidays is taken where some rule is its own law: then Saturdays
  /// and Sundays are the only days off, which the calendar says of itself.
  ///
  /// - Throws: `CalendarError` with the places that there are.
  public func calendar(
    country: String,
    subdivision: String?,
    under rules: RuleBook,
    choice: CalendarChoice = .statutory
  ) throws(CalendarError) -> LegalCalendar {
    let hasOwnLaw = rules.rules.contains {
      $0.jurisdiction == country || $0.jurisdiction.hasPrefix("\(country)-")
    }
    guard hasOwnLaw, !countries.contains(country) else {
      return try calendar(country: country, subdivision: subdivision, choice: choice)
    }
    return .weekendsOnly(identifier: subdivision ?? country)
  }
}
