extension LegalCalendar {
  /// The days of a year of which it is not settled whether they are days off, in order; on Saturdays
  /// and Sundays it makes no difference.
  ///
  /// The lists of the Official Journal, the statutes and the custom of work differ about them. Whoever
  /// adds such a day to the calendar, or takes it out, settles it.
  public func unsettledDays(in year: Int) -> [Holiday] {
    var seen: Set<CalendarDate> = []
    return days.unsettled.flatMap { rule in
      rule.dates(in: year).map { Holiday(date: $0, name: rule.name) }
    }
    .filter { !$0.date.isWeekend && days.isUnsettled($0.date) }
    .sorted { $0.date < $1.date }
    .filter { seen.insert($0.date).inserted }
  }

  /// The calendar in which they are days off; nil of a place where every day is settled.
  var countingUnsettledDays: LegalCalendar? {
    CalendarDays(countingUnsettled: days).map { wider in
      LegalCalendar(identifier: identifier, version: version, coverage: coverage, days: wider)
    }
  }

  /// Whether it is not settled if the day is a day off.
  func isUnsettled(_ date: CalendarDate) -> Bool { !date.isWeekend && days.isUnsettled(date) }
}
