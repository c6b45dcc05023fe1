extension DeadlineCalculation {
  /// Tells where the last day would be later, if days of which it is not settled were days off.
  ///
  /// The earlier of the two binds: the calendar takes such a day for a working day.
  func noteUnsettledDays(of course: Course, _ end: CourseEnd, _ count: DayPeriod) {
    guard mayTouchUnsettledDay(end, count), let wider = calendar.countingUnsettledDays else {
      return
    }
    let other = DayPeriod(terms: terms, period: count.period, calendar: wider, options: options)
    let later = other.end(of: course).due
    guard later > end.due else { return }
    let near = calendar.unsettledDays(from: end.nominal, before: later)
    let days =
      near.isEmpty
      ? calendar.unsettledDays(from: course.eventDay.adding(days: 1), before: later) : near
    trace.alarm(
      .unsettledDay,
      StepNote(.unsettledDay, .holidays(days), .date(end.due), .date(later), cites: .roll)
    )
  }

  /// Most ends are moved by the day alone on which they fall; within short periods, and those of
  /// working days, any day may count.
  private func mayTouchUnsettledDay(_ end: CourseEnd, _ count: DayPeriod) -> Bool {
    count.period.unit == .businessDay || count.period.leastDays < CalendarImpact.longPeriod
      || calendar.isUnsettled(end.due)
  }
}

extension LegalCalendar {
  /// The days from one to the day before another of which it is not settled whether they are off.
  fileprivate func unsettledDays(
    from first: CalendarDate,
    before end: CalendarDate
  ) -> [PhraseArgument.DayOff] {
    (first.year...end.year).flatMap(unsettledDays)
      .filter { first <= $0.date && $0.date < end }
      .map { PhraseArgument.DayOff(date: $0.date, holiday: $0.name) }
  }
}
