import CSV
import Foundation
import Testing
import TimeLimits

/// The public holidays of 2018 to 2035 as two libraries and the Official Journal give them.
struct HolidayListTests {
  private struct Place: Hashable {
    let country: String
    let subdivision: String
  }

  /// The days of each place in the list, less those exchanged for working Saturdays.
  private func listed(_ file: String) throws -> [Place: Set<CalendarDate>] {
    var days: [Place: Set<CalendarDate>] = [:]
    for record in try lawRecords(file) {
      let name = record["name"] ?? ""
      if name.hasPrefix("Day off (substituted") || name == "Non-working day" { continue }
      let place = Place(
        country: record["country"] ?? "",
        subdivision: record["subdivision"] ?? ""
      )
      let date = try #require(CalendarDate(iso8601: record["date"] ?? ""))
      days[place, default: []].insert(date)
    }
    return days
  }

  @Test(arguments: ["holidays_eu.csv", "holidays_other.csv"])
  func everyCalendarEqualsItsListDayByDay(file: String) throws {
    let book = try CalendarBook.builtIn()
    let listed = try listed(file)
    #expect(listed.count == (file == "holidays_eu.csv" ? 109 : 1))
    for (place, own) in listed {
      let national = listed[Place(country: place.country, subdivision: ""), default: []]
      let expected = place.subdivision.isEmpty ? own : own.union(national)
      let calendar = try book.calendar(
        country: place.country,
        subdivision: place.subdivision.isEmpty ? nil : place.subdivision
      )
      var date = try #require(CalendarDate(iso8601: "2018-01-01"))
      let end = try #require(CalendarDate(iso8601: "2036-01-01"))
      var differing: [CalendarDate] = []
      while date < end {
        if calendar.isHoliday(date) != expected.contains(date) { differing.append(date) }
        date = date.adding(days: 1)
      }
      #expect(differing.isEmpty, "\(place.country) \(place.subdivision)")
      let named = Set((2018...2035).flatMap { calendar.holidays(in: $0).map(\.date) })
      #expect(named == expected, "\(place.country) \(place.subdivision)")
    }
  }

  @Test func bridgeDaysCountOnlyWhenAsked() throws {
    let book = try CalendarBook.builtIn()
    let day = try #require(CalendarDate(iso8601: "2025-05-02"))
    let plain = try book.calendar(country: "HU")
    let bridged = try book.calendar(
      country: "HU",
      choice: CalendarChoice(bridgeDays: .off, substituteDays: .off)
    )
    #expect(plain.isWorkingDay(day))
    #expect(!bridged.isWorkingDay(day))
    #expect(plain.version != bridged.version)
  }
}
