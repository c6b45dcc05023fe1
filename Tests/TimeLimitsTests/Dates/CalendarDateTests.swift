import Testing
import TimeLimits

struct CalendarDateTests {
  @Test(arguments: [("0001-01-01", 1), ("1799-12-31", 2), ("9599-12-31", 5)])
  func everyDayOfACycleFollowsTheDayBefore(first: String, weekday: Int) throws {
    var date = try #require(CalendarDate(iso8601: first))
    var weekday = weekday
    for _ in 0..<146_097 where date < .latest {
      let next = date.adding(days: 1)
      let (year, month, day) = date.components
      let isNextDay = next.components == (year, month, day + 1)
      let isNextMonth = next.components == (year, month + 1, 1)
      let isNextYear = (month, day) == (12, 31) && next.components == (year + 1, 1, 1)
      guard isNextDay || isNextMonth || isNextYear, date.weekday.rawValue == weekday,
        CalendarDate(year: year, month: month, day: day) == date
      else {
        Issue.record("\(date) is followed by \(next)")
        return
      }
      weekday = weekday % 7 + 1
      date = next
    }
    #expect(date.year >= 400)
  }

  @Test func theCalendarHasTwoEnds() {
    #expect(CalendarDate.latest.description == "9999-12-31")
    #expect(CalendarDate.earliest.description == "0001-01-01")
    #expect(CalendarDate.earliest.days(to: .latest) == 3_652_058)
  }

  @Test(arguments: [
    "2026-1-31", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "20260131",
    "2026-01-31 ", "2026-01-31T00:00", "", "٢٠٢٦-٠١-٠١", "-001-01-01", "2026-01-00",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
  }

  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2025-01-31", 3, "2025-04-30"), ("2025-11-30", 3, "2026-02-28"),
    ("2025-12-31", 2, "2026-02-28"), ("2025-03-31", -1, "2025-02-28"),
    ("9999-12-01", 1, "9999-12-31"), ("0001-01-15", -1, "0001-01-01"),
  ])
  func addsMonthsFromTheSameDay(from: String, months: Int, to: String) throws {
    let date = try #require(CalendarDate(iso8601: from))
    #expect(date.adding(months: months).description == to)
  }

  @Test func arithmeticStopsAtTheEnds() {
    #expect(CalendarDate.latest.adding(days: .max) == .latest)
    #expect(CalendarDate.earliest.adding(days: .min) == .earliest)
    #expect(CalendarDate.latest.adding(months: .max) == .latest)
    #expect(CalendarDate.earliest.adding(months: .min) == .earliest)
  }
}
