extension LegalCalendar {
  /// The day itself where it is a working day, else the next one.
  ///
  /// Regulation (EEC, Euratom) 1182/71 Art. 3(4). The last day of the calendar stays where it is.
  public func workingDay(onOrAfter day: CalendarDate) -> CalendarDate {
    var day = day
    while !isWorkingDay(day), day < .latest { day = day.adding(days: 1) }
    return day
  }

  /// The nth working day after a day, which is not counted itself.
  public func workingDay(_ number: Int, after day: CalendarDate) -> CalendarDate {
    var day = day
    for _ in 0..<max(number, 0) where day < .latest {
      day = workingDay(onOrAfter: day.adding(days: 1))
    }
    return day
  }

  /// The nth working day before a day, which is not counted itself.
  public func workingDay(_ number: Int, before day: CalendarDate) -> CalendarDate {
    var day = day
    for _ in 0..<max(number, 0) where day > .earliest {
      repeat { day = day.adding(days: -1) } while !isWorkingDay(day) && day > .earliest
    }
    return day
  }

  /// The number of working days after one day up to and including another.
  public func workingDays(after start: CalendarDate, through end: CalendarDate) -> Int {
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }
}
