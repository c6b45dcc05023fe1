/// On which days of which years a holiday falls.
struct HolidayRule: Sendable, Hashable {
  enum Pattern: Sendable, Hashable {
    case fixed(month: Int, day: Int)
    case easterWestern(offset: Int)
    case easterOrthodox(offset: Int)
    /// The nth weekday of a month, the last one where n is -1.
    case nthWeekday(Int, Weekday, month: Int)
    case weekdayOnOrAfter(Weekday, month: Int, day: Int)
    /// On the listed days only.
    case listed
  }

  enum Kind: Sendable, Hashable {
    case statutory
    case substitute
    case bridge
  }

  let name: String
  let kind: Kind
  let pattern: Pattern
  let years: ClosedRange<Int>
  let exceptYears: Set<Int>
  let extraDates: [CalendarDate]

  /// The days of a year.
  func dates(in year: Int) -> [CalendarDate] {
    var dates = extraDates.filter { $0.year == year }
    if years.contains(year), !exceptYears.contains(year), let date = date(in: year) {
      dates.append(date)
    }
    return dates
  }

  /// Whether one of the days is the date, without a list of the others.
  func falls(on date: CalendarDate) -> Bool {
    let year = date.year
    // A day counted from Easter may fall in a neighbouring year.
    return ((year - 1)...(year + 1)).contains {
      years.contains($0) && !exceptYears.contains($0) && self.date(in: $0) == date
    } || extraDates.contains(date)
  }

  private func date(in year: Int) -> CalendarDate? {
    switch pattern {
    case .fixed(let month, let day):
      CalendarDate(year: year, month: month, day: day)
    case .easterWestern(let offset):
      Easter.western(year: year).adding(days: offset)
    case .easterOrthodox(let offset):
      Easter.orthodox(year: year).adding(days: offset)
    case .nthWeekday(let number, let weekday, let month):
      nth(number, weekday, year: year, month: month)
    case .weekdayOnOrAfter(let weekday, let month, let day):
      CalendarDate(year: year, month: month, day: day)?.onOrAfter(weekday)
    case .listed:
      nil
    }
  }

  private func nth(_ number: Int, _ weekday: Weekday, year: Int, month: Int) -> CalendarDate? {
    if number > 0 {
      return CalendarDate(year: year, month: month, day: 1)?.onOrAfter(weekday)
        .adding(days: (number - 1) * 7)
    }
    let length = Gregorian.length(ofMonth: month, year: year)
    return CalendarDate(year: year, month: month, day: length - 6)?.onOrAfter(weekday)
  }
}

extension CalendarDate {
  fileprivate func onOrAfter(_ wanted: Weekday) -> CalendarDate {
    adding(days: (wanted.rawValue - weekday.rawValue + 7) % 7)
  }
}
