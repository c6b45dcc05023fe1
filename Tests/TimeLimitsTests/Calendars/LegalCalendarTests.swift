import Testing
import TimeLimits

struct LegalCalendarTests {
  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }

  @Test func easterFallsOnKnownDays() throws {
    let book = try CalendarBook.builtIn()
    let western = try book.calendar(country: "BE")
    for text in ["1999-04-04", "2000-04-23", "2025-04-20", "2038-04-25", "2285-03-22"] {
      #expect(western.isHoliday(try date(text)), "\(text)")
    }
    // Easter Sunday of the eastern churches; from 2100 on the calendars lie 14 days apart.
    let eastern = try book.calendar(country: "GR")
    for text in ["2024-05-05", "2025-04-20", "2026-04-12", "2099-04-12", "2100-05-02"] {
      let monday = try date(text).adding(days: 1)
      #expect(eastern.isHoliday(monday), "\(text)")
    }
  }

  @Test func anotherYearIsComputedAndNotConfirmed() throws {
    let calendar = try CalendarBook.builtIn().calendar(country: "NL")
    #expect(calendar.version == "NL@2026.2")
    #expect(calendar.isConfirmed(year: 2026))
    #expect(!calendar.isConfirmed(year: 2027))
    #expect(!calendar.isConfirmed(year: 2017))
    // Beyond the years that are kept ready, by the same rules.
    #expect(calendar.isHoliday(try date("2500-12-25")))
    #expect(calendar.isHoliday(try date("1850-12-25")))
    #expect(calendar.workingDay(onOrAfter: .latest) == .latest)
  }

  @Test func aChangeMakesANewVersion() throws {
    let calendar = try CalendarBook.builtIn().calendar(country: "NL")
    let day = try date("2026-06-01")
    let christmas = try date("2026-12-25")
    let changed = calendar.applying(
      [
        CalendarChange(date: day, effect: .holiday, name: "Jubilee", reason: "Royal decree"),
        CalendarChange(date: christmas, effect: .workingDay, name: "", reason: "Test of removal"),
      ],
      revision: 3
    )
    #expect(changed.version == "NL@2026.2+3")
    #expect(!changed.isWorkingDay(day) && calendar.isWorkingDay(day))
    #expect(changed.isWorkingDay(christmas) && !calendar.isWorkingDay(christmas))
    #expect(changed.holidays(in: 2026).contains { $0.name == "Jubilee" })
    let again = changed.applying(
      [CalendarChange(date: day, effect: .workingDay, name: "", reason: "Withdrawn")],
      revision: 4
    )
    #expect(again.version == "NL@2026.2+4")
    #expect(again.isWorkingDay(day))
  }

  @Test func refusesUnknownPlaces() throws {
    let book = try CalendarBook.builtIn()
    #expect(throws: CalendarError.self) { try book.calendar(country: "XX") }
    #expect(throws: CalendarError.self) { try book.calendar(country: "DE", subdivision: "DE-XX") }
    #expect(throws: CalendarError.self) { try book.calendar(country: "NL", subdivision: "DE-BY") }
    #expect(throws: CalendarError.self) { try book.calendar(country: "AT", subdivision: "AT-10") }
    #expect(try book.calendar(country: "AT", subdivision: "AT-9").identifier == "AT-9")
    #expect(book.countries.count == 33)
  }

  @Test func aPlaceWithoutAListHasItsWeekends() throws {
    let book = try CalendarBook.builtIn()
    for (country, subdivision) in [("US", "US-NY"), ("CA", "CA-ON"), ("MX", "MX-JAL")] {
      let calendar = try book.calendar(ofPlace: country, subdivision: subdivision)
      #expect(calendar.coverage == .weekendsOnly)
      #expect(calendar.version == "\(subdivision)@weekends")
    }
    #expect(try book.calendar(country: "US", subdivision: "US-NY").coverage == .weekendsOnly)
    #expect(try book.calendar(ofPlace: "US", subdivision: "US-CA").coverage != .weekendsOnly)
    #expect(try book.calendar(ofPlace: "NL", subdivision: nil).coverage != .weekendsOnly)
    for (country, subdivision) in [
      ("US", "US-ZZ"), ("CA", "CA-XX"), ("MX", "US-NY"), ("XX", nil), ("mx", nil), ("MEX", nil),
      ("", nil),
    ] {
      #expect(throws: CalendarError.self, "\(country) \(subdivision ?? "")") {
        try book.calendar(ofPlace: country, subdivision: subdivision)
      }
    }
  }

  @Test func aKingdomWithoutItsNationSaysSo() throws {
    let book = try CalendarBook.builtIn()
    #expect(try book.calendar(country: "GB").coverage == .regionMissing(2018...2026))
    #expect(
      try book.calendar(country: "GB", subdivision: "GB-SCT").coverage == .confirmed(2018...2026)
    )
  }

  /// Days of which sources differ whether they are days off count as working days, so that the
  /// earlier of two days binds, until somebody settles them.
  @Test func aDayThatIsNotSettledIsAWorkingDayUntilItIs() throws {
    let book = try CalendarBook.builtIn()
    let liberation = try date("2026-05-05")
    let calendar = try book.calendar(country: "NL")
    #expect(calendar.isWorkingDay(liberation) && !calendar.isHoliday(liberation))
    #expect(calendar.unsettledDays(in: 2026).map(\.date) == [liberation])
    #expect(calendar.unsettledDays(in: 2025).isEmpty)
    #expect(calendar.unsettledDays(in: 2028).isEmpty == false)
    for effect in CalendarChange.Effect.allCases {
      let change = CalendarChange(
        date: liberation,
        effect: effect,
        name: "Liberation Day",
        reason: "Decided"
      )
      let settled = calendar.applying([change], revision: 1)
      #expect(settled.unsettledDays(in: 2026).isEmpty)
      #expect(settled.isWorkingDay(liberation) == (effect == .workingDay))
    }
    // A substitute that is listed as a holiday, and may be none.
    let substitute = try date("2026-05-25")
    let bulgaria = try book.calendar(country: "BG")
    #expect(bulgaria.isHoliday(substitute) && bulgaria.isWorkingDay(substitute))
    let none = CalendarChoice(bridgeDays: .working, substituteDays: .working)
    #expect(try book.calendar(country: "BG", choice: none).unsettledDays(in: 2026).isEmpty)
    // Days exchanged for Saturdays are settled where a controller counts them.
    #expect(try book.calendar(country: "LV").unsettledDays(in: 2026).count == 2)
    let bridged = CalendarChoice(bridgeDays: .off, substituteDays: .off)
    #expect(try book.calendar(country: "LV", choice: bridged).unsettledDays(in: 2026).isEmpty)
  }
}
