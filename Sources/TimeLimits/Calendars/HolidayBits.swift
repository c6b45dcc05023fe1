/// The holidays of some centuries as one bit a day, for quick answers.
struct HolidayBits: Sendable, Hashable {
  static let years = 1970...2169

  private static let firstDay = Gregorian.dayNumber(year: years.lowerBound, month: 1, day: 1)
  private static let dayCount =
    Gregorian.dayNumber(year: years.upperBound + 1, month: 1, day: 1) - firstDay

  private var words = [UInt64](repeating: 0, count: HolidayBits.dayCount / 64 + 1)

  mutating func insert(_ date: CalendarDate) {
    let index = Int(date.dayNumber) - Self.firstDay
    guard index >= 0, index < Self.dayCount else { return }
    words[index / 64] |= 1 << UInt64(index % 64)
  }

  mutating func remove(_ date: CalendarDate) {
    let index = Int(date.dayNumber) - Self.firstDay
    guard index >= 0, index < Self.dayCount else { return }
    words[index / 64] &= ~(1 << UInt64(index % 64))
  }

  /// Whether the day is a holiday, or nothing for a day of other years.
  func contains(_ date: CalendarDate) -> Bool? {
    let index = Int(date.dayNumber) - Self.firstDay
    guard index >= 0, index < Self.dayCount else { return nil }
    return words[index / 64] >> UInt64(index % 64) & 1 == 1
  }
}
