extension LegalCalendar {
  /// The day on which to remind a person for whose answer a clock stands.
  ///
  /// As long after the question as the internal target lies after the receipt, on a working day. No
  /// law sets it: a clock that stands has no due date, and would otherwise be forgotten.
  public func reminderDay(since asked: CalendarDate, _ options: DeadlineOptions) -> CalendarDate {
    workingDay(onOrAfter: asked.adding(days: options.targetDays))
  }
}
