/// Easter Sunday, by the rules of the western and of the eastern churches.
enum Easter {
  /// Easter Sunday in the Gregorian calendar.
  static func western(year: Int) -> CalendarDate {
    let golden = year % 19
    let century = year / 100
    let skipped = century / 4
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - skipped - correction + 15) % 30
    let moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + skipped) % 7
    let offset = moon - weekday
    let month = 3 + (offset + 40) / 44
    let day = offset + 28 - 31 * (month / 4)
    return CalendarDate(
      clampingDay: Gregorian.dayNumber(year: year, month: month, day: day)
    )
  }

  /// Easter Sunday of the Julian calendar, as a date of the Gregorian one.
  static func orthodox(year: Int) -> CalendarDate {
    let moon = (19 * (year % 19) + 15) % 30
    let weekday = (year + year / 4 + moon) % 7
    let offset = moon - weekday
    let month = 3 + (offset + 40) / 44
    let day = offset + 28 - 31 * (month / 4)
    // The Julian calendar keeps the leap days of all centuries.
    let behind = year / 100 - year / 400 - 2
    return CalendarDate(
      clampingDay: Gregorian.dayNumber(year: year, month: month, day: day) + behind
    )
  }
}
