import SubjectRequests
import Testing
import TimeLimits
import TimeZones

/// Extensions of laws that count in days, or until a day that is announced.
@Suite("Extensions of other laws") struct OtherExtensionTests {
  private func response(
    _ country: String,
    _ subdivision: String?,
    extended time: FurtherTime,
    at told: String
  ) throws -> ClaimDeadline {
    let keeper = DeadlineKeeper(
      computer: try DeadlineComputer.builtIn(),
      place: .known(
        country: country,
        try CalendarBook.builtIn().calendar(ofPlace: country, subdivision: subdivision)
      ),
      zone: .utc,
      options: DeadlineOptions()
    )
    var worked = try WorkedCase(
      received: "2026-03-02T10:00:00Z",
      now: "2026-06-03T10:00:00Z"
    )
    let extend = ExtendTimeLimit(
      .allOpen,
      time,
      on: nil,
      reasons: "the records are in a court file"
    )
    try worked.perform(extend, told)
    return try #require(keeper.deadlines(of: worked.file).first { $0.clock == .response })
  }

  @Test func switzerlandAnnouncesADay() throws {
    let until = FurtherTime.until(try day("2026-05-20"))
    let extended = try response("CH", "CH-GE", extended: until, at: "2026-03-20T10:00:00Z")
    #expect(extended.due == (try day("2026-05-20")))
    #expect(extended.alarms.contains { $0.key == .extensionLate } == false)
    let late = try response("CH", "CH-GE", extended: until, at: "2026-04-20T10:00:00Z")
    #expect(late.due == (try day("2026-04-01")))
    #expect(late.alarms.contains { $0.key == .extensionLate })
  }

  @Test func californiaAddsDays() throws {
    let extended = try response(
      "US",
      "US-CA",
      extended: .days(45),
      at: "2026-04-01T10:00:00Z"
    )
    #expect(extended.due == (try day("2026-05-31")))
  }

  @Test func aDayHasNoEffectWhereTheLawKnowsMonths() throws {
    let until = FurtherTime.until(try day("2026-05-20"))
    let extended = try response("NL", nil, extended: until, at: "2026-03-20T10:00:00Z")
    #expect(extended.due == (try day("2026-04-02")))
    #expect(extended.alarms.contains { $0.key == .extensionNotProvided })
  }
}
