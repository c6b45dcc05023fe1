import TimeLimits

/// A second way to the last day: it walks the calendar day by day, with a list of holidays.
///
/// It shares nothing with the arithmetic under test but the dates themselves, and is slow.
struct NaiveDeadline {
  enum Outcome: Equatable {
    case due(CalendarDate, nominal: CalendarDate)
    case suspended
  }

  let holidays: Set<CalendarDate>
  let rolls: Bool
  let minimumWorkingDays: Int

  func isWorkingDay(_ day: CalendarDate) -> Bool {
    let weekday = day.weekday
    return weekday != .saturday && weekday != .sunday && !holidays.contains(day)
  }

  /// The month's date that answers to a day, found by walking from the day of the event.
  func sameDay(_ months: Int, after day: CalendarDate) -> CalendarDate {
    var current = day
    var crossed = 0
    let wanted = day.day
    var number = wanted
    while crossed < months || number < wanted {
      let next = current.adding(days: 1)
      let nextNumber = next.day
      if nextNumber == 1 {
        if crossed == months { return current }
        crossed += 1
      }
      current = next
      number = nextNumber
    }
    return current
  }

  func nominal(_ period: Period, after day: CalendarDate) -> CalendarDate {
    switch period.unit {
    case .month: return sameDay(period.amount, after: day)
    case .year: return sameDay(period.amount * 12, after: day)
    case .week:
      var current = day
      for _ in 0..<period.amount {
        repeat { current = current.adding(days: 1) } while current.weekday != day.weekday
      }
      return current
    case .day, .hour:
      var current = day
      for _ in 0..<period.amount { current = current.adding(days: 1) }
      return current
    case .businessDay:
      var current = day
      var left = period.amount
      while left > 0 {
        current = current.adding(days: 1)
        if isWorkingDay(current) { left -= 1 }
      }
      return current
    }
  }

  func end(
    _ period: Period,
    base: CalendarDate,
    stopped: Set<CalendarDate>,
    moved: Int = 0
  ) -> (nominal: CalendarDate, due: CalendarDate) {
    var nominal = nominal(period, after: base)
    for day in stopped where day > base { nominal = nominal.adding(days: 1) }
    for _ in 0..<moved { nominal = nominal.adding(days: 1) }
    var due = nominal
    while rolls && !isWorkingDay(due) { due = due.adding(days: 1) }
    if minimumWorkingDays > 0, period.unit == .week || period.unit == .day && period.amount >= 2 {
      var inside = 0
      var day = base
      while day < due {
        day = day.adding(days: 1)
        if isWorkingDay(day) { inside += 1 }
      }
      while inside < minimumWorkingDays {
        due = due.adding(days: 1)
        if isWorkingDay(due) { inside += 1 }
      }
    }
    return (nominal, due)
  }
}
