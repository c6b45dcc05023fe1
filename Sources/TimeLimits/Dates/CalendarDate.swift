/// A day of the Gregorian calendar, from 1 January of year 1 to 31 December 9999.
///
/// It knows no time zone: `init(_:in:)` is the one place where an instant becomes a day.
/// Arithmetic that would leave the range stops at its first or last day.
public struct CalendarDate: Hashable, Sendable {
  /// Days since 1 January 1970, which is day 0.
  public let dayNumber: Int32

  /// The first day that can be written: 0001-01-01.
  public static let earliest = CalendarDate(clampingDay: .min)
  /// The last day that can be written: 9999-12-31.
  public static let latest = CalendarDate(clampingDay: .max)

  /// Makes the date, or nothing when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Gregorian.length(ofMonth: month, year: year)
    else { return nil }
    dayNumber = Int32(Gregorian.dayNumber(year: year, month: month, day: day))
  }

  /// Makes the day of a number, or the end of the calendar that lies nearest to it.
  init(clampingDay number: Int) {
    dayNumber = Int32(min(max(number, -719_162), 2_932_896))
  }

  /// Year, month and day at once, which is quicker than one after the other.
  public var components: (year: Int, month: Int, day: Int) {
    Gregorian.date(ofDay: Int(dayNumber))
  }

  public var year: Int { components.year }
  /// The month from 1 to 12.
  public var month: Int { components.month }
  /// The day of the month, from 1.
  public var day: Int { components.day }

  public var weekday: Weekday {
    // Day 0 was a Thursday.
    let index = (Int(dayNumber) + 719_162) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// Whether it is a Saturday or a Sunday.
  var isWeekend: Bool { (Int(dayNumber) + 719_162) % 7 >= 5 }

  /// The day a number of days later, or earlier where the number is negative.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
    return CalendarDate(clampingDay: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day of the month a number of months later, or the last day of a shorter month.
  ///
  /// Regulation (EEC, Euratom) 1182/71 Art. 3(2)(c): 31 January and one month give 28 or
  /// 29 February.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let bounded = min(max(months, -12 * 9999), 12 * 9999)
    let index = year * 12 + month - 1 + bounded
    let newYear = Gregorian.floorDivide(index, 12)
    let newMonth = index - newYear * 12 + 1
    let newDay = min(day, Gregorian.length(ofMonth: newMonth, year: newYear))
    return CalendarDate(
      clampingDay: Gregorian.dayNumber(year: newYear, month: newMonth, day: newDay)
    )
  }

  /// The number of days from this day to another, negative where the other is earlier.
  public func days(to other: CalendarDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}
