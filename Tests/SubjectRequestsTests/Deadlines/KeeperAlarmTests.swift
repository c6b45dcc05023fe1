import SubjectRequests
import Testing
import TimeLimits
import TimeZones

/// What a person must know beside the date is said, even where nothing was asked or extended.
@Suite("Alarms of kept deadlines") struct KeeperAlarmTests {
  private func response(
    country: String,
    received: String = "2026-01-31T10:00:00+01:00"
  ) throws -> ClaimDeadline {
    let keeper = DeadlineKeeper(
      computer: try DeadlineComputer.builtIn(),
      place: .known(country: country, try CalendarBook.builtIn().calendar(country: country)),
      zone: try Zone(identifier: "Europe/Amsterdam"),
      options: DeadlineOptions()
    )
    let file = try WorkedCase(received: received, now: "2060-01-01T00:00:00Z").file
    return try #require(try keeper.deadlines(of: file).first { $0.clock == .response })
  }

  private func words(_ deadline: ClaimDeadline) throws -> [String] {
    let phrases = try Phrasebook.builtIn()
    return deadline.alarms.map { phrases.text($0) }
  }

  @Test func aConfirmedYearNeedsNone() throws {
    #expect(try response(country: "NL").alarms == [])
  }

  @Test func anUnconfirmedYearIsSaid() throws {
    let deadline = try response(country: "NL", received: "2050-03-01T10:00:00Z")
    #expect(try words(deadline).contains { $0.contains("2050") })
  }

  @Test func aReceiptBeforeTheRegulationIsSaid() throws {
    let deadline = try response(country: "NL", received: "2018-05-24T10:00:00+02:00")
    #expect(deadline.status == .running)
    #expect(deadline.due?.description == "2018-06-25")
    #expect(try words(deadline).contains { $0.contains("not in force on Thursday 24 May 2018") })
  }

  @Test func aMissingRegionIsSaid() throws {
    let deadline = try response(country: "CH")
    #expect(try words(deadline).contains { $0.contains("region") })
  }
}
