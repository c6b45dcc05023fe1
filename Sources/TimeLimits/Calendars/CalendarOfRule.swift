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
}
