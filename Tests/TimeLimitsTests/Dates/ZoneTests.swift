import Foundation
import Testing
import TimeLimits
import TimeZones

struct ZoneTests {
  @Test(arguments: [
    "Europe/Amsterdam", "Europe/London", "Europe/Dublin", "Europe/Lisbon", "Europe/Istanbul",
    "Asia/Nicosia", "Asia/Kolkata", "Asia/Seoul", "America/Los_Angeles", "America/Toronto",
    "America/Sao_Paulo", "Australia/Sydney", "Australia/Lord_Howe", "Africa/Johannesburg",
    "Africa/Casablanca", "Atlantic/Canary", "Atlantic/Reykjavik", "Europe/Vaduz", "Asia/Beirut",
    "Pacific/Apia", "America/St_Johns",
  ])
  func hasTheOffsetsOfTheSystem(identifier: String) throws {
    let zone = try Zone(identifier: identifier)
    let system = try #require(TimeZone(identifier: identifier))
    // Steps of a day and some hours meet every hour of the day in the course of the years.
    for second in stride(from: -3_000_000_000, to: 16_000_000_000, by: 5 * 86_400 + 8_837) {
      let expected = system.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      let found = zone.offset(at: Instant(secondsSince1970: Int64(second)))
      guard Int(found) == expected else {
        Issue.record("\(identifier) at \(second): \(found) instead of \(expected)")
        return
      }
    }
  }

  @Test func theRulesRepeatAfterTheTable() throws {
    let zone = try Zone(identifier: "Europe/Berlin")
    #expect(zone.offset(at: try #require(Instant(iso8601: "9998-07-01T00:00:00Z"))) == 7_200)
    #expect(zone.offset(at: try #require(Instant(iso8601: "2500-01-01T00:00:00Z"))) == 3_600)
    let day = try #require(CalendarDate(iso8601: "4026-07-10"))
    #expect(zone.startOfDay(day).description == "4026-07-09T22:00:00Z")
  }

  @Test(arguments: [
    "EST", "CET", "GMT+2", "GMT", "+02:00", "", "Europe/Atlantis", "Foo/Bar", "/", "SystemV/EST5",
    "europe/berlin",
  ])
  func refusesWhatIsNoIdentifier(identifier: String) {
    #expect(throws: ZoneError.self) { try Zone(identifier: identifier) }
  }

  @Test(arguments: [
    ("Europe/Berlin", "2025-02-28T23:30:00Z", "2025-03-01"),
    ("Europe/Lisbon", "2025-02-28T23:30:00Z", "2025-02-28"),
    ("Europe/Berlin", "2025-10-26T02:30:00+01:00", "2025-10-26"),
    ("Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"),
    ("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"),
  ])
  func turnsAnInstantIntoADay(identifier: String, instant: String, day: String) throws {
    let zone = try Zone(identifier: identifier)
    let instant = try #require(Instant(iso8601: instant))
    #expect(CalendarDate(instant, in: zone).description == day)
  }

  @Test(arguments: [
    ("Europe/Berlin", "2025-03-30", "2025-03-29T23:00:00Z"),
    ("Europe/Berlin", "2025-10-27", "2025-10-26T23:00:00Z"),
    // Summer time begins at midnight, which therefore does not exist.
    ("Asia/Beirut", "2025-03-30", "2025-03-29T22:00:00Z"),
    ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"),
    // Summer time ended one minute after midnight, which therefore came twice.
    ("America/St_Johns", "2010-11-07", "2010-11-07T03:30:00Z"),
    // The day was left out when the islands crossed the date line.
    ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"),
    ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z"),
    ("UTC", "2026-01-31", "2026-01-31T00:00:00Z"),
  ])
  func findsTheStartOfADay(identifier: String, day: String, start: String) throws {
    let zone = try Zone(identifier: identifier)
    let day = try #require(CalendarDate(iso8601: day))
    #expect(zone.startOfDay(day).description == start)
  }

  @Test(arguments: ["Europe/Paris", "Asia/Beirut", "America/Sao_Paulo", "Atlantic/Azores"])
  func noInstantOfADayLiesOutsideIt(identifier: String) throws {
    let zone = try Zone(identifier: identifier)
    var day = try #require(CalendarDate(iso8601: "1975-01-01"))
    let last = try #require(CalendarDate(iso8601: "2045-01-01"))
    while day < last {
      let start = zone.startOfDay(day)
      let end = zone.endOfDay(day)
      let before = Instant(microsecondsSince1970: start.microsecondsSince1970 - 1)
      let within = Instant(microsecondsSince1970: end.microsecondsSince1970 - 1)
      guard CalendarDate(start, in: zone) == day, CalendarDate(before, in: zone) < day,
        CalendarDate(within, in: zone) == day, CalendarDate(end, in: zone) > day
      else {
        Issue.record("\(identifier): \(day)")
        return
      }
      day = day.adding(days: 1)
    }
  }

  @Test func everyCountryWithACalendarHasAZone() throws {
    let zones = try PlaceZones.builtIn()
    for country in try CalendarBook.builtIn().countries {
      let identifier = try #require(zones[country: country, subdivision: nil], "\(country)")
      #expect(try Zone(identifier: identifier).identifier == identifier)
    }
    #expect(zones[country: "XX", subdivision: "XX-1"] == nil)
  }
}
