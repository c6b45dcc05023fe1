import SubjectRequests
import Testing
import TimeLimits

@Suite("Periods of retention") struct CaseRetentionTests {
  @Test(
    arguments: [
      ("P3Y", 36, "P3Y"), ("P18M", 18, "P1Y6M"), ("P1Y6M", 18, "P1Y6M"), ("P1M", 1, "P1M"),
      ("P100Y", 1200, "P100Y"), ("P0Y12M", 12, "P1Y"),
    ]
  )
  func areReadAndWritten(_ text: String, _ months: Int, _ written: String) throws {
    let period = try #require(CaseRetention(iso8601: text))
    #expect(period.months == months)
    #expect(period.description == written)
    #expect(CaseRetention(iso8601: written) == period)
  }

  @Test(arguments: [
    "", "P", "3Y", "P3", "P3D", "P0Y", "P0M", "P101Y", "P-3Y", "p3y", "P3Y ", "P1Y6M3D",
  ])
  func otherTextsAreNone(_ text: String) { #expect(CaseRetention(iso8601: text) == nil) }

  @Test func everyPeriodIsReadBack() throws {
    for months in 1...1200 {
      let period = try #require(CaseRetention(months: months))
      #expect(CaseRetention(iso8601: period.description) == period)
    }
    #expect(CaseRetention(months: 0) == nil)
    #expect(CaseRetention(months: 1201) == nil)
  }

  @Test(
    arguments: [
      ("P3Y", "2026-11-02", "2029-11-02"), ("P1M", "2026-01-31", "2026-02-28"),
      ("P3Y", "2024-02-29", "2027-02-28"), ("P1Y6M", "2026-08-31", "2028-02-29"),
    ]
  )
  func endOnTheDayOfTheSameNumberOrTheLastOfTheMonth(
    _ text: String,
    _ closed: String,
    _ last: String
  ) throws {
    let period = try #require(CaseRetention(iso8601: text))
    let day = try #require(CalendarDate(iso8601: closed))
    #expect(period.lastDay(closed: day).description == last)
  }

  @Test func aHoldWithADayHoldsOnIt() throws {
    let day = try #require(CalendarDate(iso8601: "2030-06-30"))
    let since = Instant(secondsSince1970: 1_793_610_000)
    let dated = CaseHold(ground: .audit, since: since, until: .day(day))
    #expect(dated.holds(on: day))
    #expect(!dated.holds(on: day.adding(days: 1)))
    let open = CaseHold(ground: .audit, since: since, until: .released)
    #expect(open.holds(on: day.adding(days: 36_500)))
  }

  @Test(
    arguments: [
      ("anna@example.org", "email", "anna@example.org"), ("customer=7", "customer", "7"),
      ("Anna = Jansen", "name", "Anna = Jansen"), ("email=a@b.example", "email", "a@b.example"),
      ("a=b=c", "a", "b=c"), ("Anna", "name", "Anna"), ("=x", "name", "=x"), ("", "name", ""),
    ]
  )
  func linesOfCandidatesAreRead(_ line: String, _ kind: String, _ value: String) {
    let person = PersonIdentifier(line: line)
    #expect(person.kind.word == kind)
    #expect(person.value == value)
  }
}
