/// The arithmetic of one rule's period in days, weeks, months, years or working days.
///
/// Regulation (EEC, Euratom) 1182/71 Article 3, with the readings that the options choose.
struct DayPeriod {
  let terms: RuleTerms
  let period: Period
  let calendar: LegalCalendar
  let options: DeadlineOptions

  /// The day from whose date the period is counted.
  func anchor(_ eventDay: CalendarDate) -> CalendarDate {
    switch options.start {
    case .eventDayExcluded: eventDay
    case .dayAfterIsAnchor: eventDay.adding(days: 1)
    case .eventDayIncluded: eventDay.adding(days: -1)
    }
  }

  /// The end of the period of the rule.
  func end(of course: Course) -> CourseEnd {
    if case .until(let date)? = course.granted { return CourseEnd(nominal: date, due: date) }
    let nominal = counted(course).adding(days: course.pausedDays + course.movedDays)
    return moved(nominal, anchor: anchor(course.eventDay))
  }

  /// The end of another period of the same rule, without any extension.
  func end(of course: Course, within other: Period) -> CourseEnd {
    let anchor = anchor(course.eventDay)
    let movedDays = other == period ? course.movedDays : 0
    let nominal = other.lastDay(after: anchor, calendar: calendar)
      .adding(days: course.pausedDays + movedDays)
    return moved(nominal, anchor: anchor)
  }

  /// The last day before pauses and days off are looked at.
  func counted(_ course: Course) -> CalendarDate {
    let anchor = anchor(course.eventDay)
    let first = period.lastDay(after: anchor, calendar: calendar)
    guard let granted = course.granted, let whole = whole(granted) else { return first }
    let last = whole.lastDay(after: anchor, calendar: calendar)
    if let further = lengthInAnotherUnit(granted) {
      return min(further.lastDay(after: first, calendar: calendar), last)
    }
    if options.extensionAnchor == .expiry, let further = further(granted) {
      return further.lastDay(after: first, calendar: calendar)
    }
    return last
  }

  /// The whole period with an extension, no longer than the rule allows.
  func whole(_ length: ExtensionLength) -> Period? {
    guard let total = terms.extensionReach?.total else { return nil }
    guard case .by(let further) = length, further.unit == total.unit, period.unit == total.unit
    else { return total }
    return Period(amount: min(period.amount + further.amount, total.amount), unit: total.unit)
  }

  /// The length of an extension that was told in another unit than the rule's, such as one month
  /// beyond 45 days: it is counted from the end of the first period, as far as the rule allows.
  func lengthInAnotherUnit(_ length: ExtensionLength) -> Period? {
    guard case .by(let further) = length, further.unit != period.unit else { return nil }
    return further
  }

  /// What an extension adds.
  func further(_ length: ExtensionLength) -> Period? {
    guard let whole = whole(length), whole.unit == period.unit else { return nil }
    return Period(amount: whole.amount - period.amount, unit: whole.unit)
  }

  /// Moves the end to a working day and, where the rule asks, to the second one of the period.
  private func moved(_ nominal: CalendarDate, anchor: CalendarDate) -> CourseEnd {
    let rolls = (options.roll ?? terms.rolling) == .nextWorkingDay
    let rolled = rolls ? calendar.workingDay(onOrAfter: nominal) : nominal
    let minimum = options.minimumWorkingDays ?? terms.minimumWorkingDays
    // A longer period holds them wherever it lies.
    guard minimum > 0, (2...60).contains(period.leastDays), anchor.days(to: rolled) <= 60 else {
      return CourseEnd(nominal: nominal, due: rolled)
    }
    let needed = calendar.workingDay(minimum, after: anchor)
    return CourseEnd(nominal: nominal, due: max(rolled, needed))
  }
}
