import Testing
import TimeLimits
import TimeZones

/// What a person must be told beside the date.
struct AlarmTests {
  private let computer: DeadlineComputer
  private let book: CalendarBook

  init() throws {
    computer = try .builtIn()
    book = try .builtIn()
  }

  private func alarms(
    _ right: RightCode,
    _ regime: Regime = .euGDPR,
    country: String = "NL",
    received: String = "2026-01-31",
    _ facts: [Fact] = []
  ) throws -> Set<Alarm.Kind> {
    let moment = try #require(Moment(iso8601: received))
    let found = computer.deadlines(
      for: right,
      regime: regime,
      facts: try ClockFacts(received: moment, zone: .utc, facts: facts),
      calendar: try book.calendar(country: country)
    )
    let deadline = try #require(found.first { $0.clock == .response } ?? found.first)
    for alarm in deadline.alarms { #expect(deadline.steps.contains(alarm.step)) }
    return Set(deadline.alarms.map(\.kind))
  }

  private func day(_ text: String) throws -> Moment { try #require(Moment(iso8601: text)) }

  @Test func aQuietCaseRaisesNone() throws {
    #expect(try alarms(.access).isEmpty)
  }

  @Test func aLateNoticeOfExtension() throws {
    #expect(try alarms(.access, [.extended(try day("2026-03-03"), .maximum)]) == [.extensionLate])
    #expect(try alarms(.access, [.extended(try day("2026-03-02"), .maximum)]).isEmpty)
  }

  @Test func anExtensionOfAnotherKind() throws {
    let until = ExtensionLength.until(try #require(CalendarDate(iso8601: "2026-05-01")))
    #expect(
      try alarms(.access, [.extended(try day("2026-02-03"), until)]) == [.extensionNotProvided]
    )
  }

  @Test func questionsThatStopNothing() throws {
    let late = try day("2026-02-20")
    #expect(
      try alarms(.access, [.identityRequested(late, .late)]) == [.questionNotTimely]
    )
    #expect(
      try alarms(.access, [.identityRequested(try day("2026-03-03"), .timely)])
        == [.questionAfterEnd]
    )
    #expect(try alarms(.access, [.identityRequested(late, .timely)]) == [.questionSlow])
    #expect(try alarms(.access, [.identityRequested(try day("2026-02-04"), .timely)]).isEmpty)
  }

  @Test func rulesAndYearsThatAreNotChecked() throws {
    #expect(try alarms(.complaint) == [.unverifiedRule])
    #expect(try alarms(.access, received: "2026-12-15") == [.unconfirmedYear])
    #expect(
      try alarms(.access, .ukGDPR12A, country: "GB", received: "2026-03-02")
        == [.regionMissing]
    )
  }

  /// The earlier day binds, and the other is named.
  @Test(arguments: [
    ("NL", "2026-04-05", "2026-05-05", "2026-05-06"),
    ("CY", "2025-11-24", "2025-12-24", "2025-12-29"),
    ("SK", "2026-10-17", "2026-11-17", "2026-11-18"),
    ("BG", "2026-04-24", "2026-05-25", "2026-05-26"),
    ("CH-FR", "2026-05-05", "2026-06-04", "2026-06-05"),
  ])
  func daysThatAreNotSettled(place: String, received: String, due: String, later: String) throws {
    let country = String(place.prefix(2))
    let found = computer.deadlines(
      for: .access,
      regime: country == "CH" ? .chFADP : .euGDPR,
      facts: try ClockFacts(
        received: try day(received),
        zone: .utc
      ),
      calendar: try book.calendar(
        country: country,
        subdivision: place == country ? nil : place
      )
    )
    let deadline = try #require(found.first { $0.clock == .response })
    let days = try [due, later].map { try #require(CalendarDate(iso8601: $0)) }
    #expect(deadline.due == days[0])
    #expect(deadline.alarms.map(\.kind) == [.unsettledDay])
    #expect(deadline.alarms.first?.step.phrase.arguments.suffix(2) == days.map { .date($0) })
  }

  @Test func aDayThatIsNotSettledMattersAtTheEndAlone() throws {
    #expect(try alarms(.access, received: "2026-04-06").isEmpty)
    #expect(try alarms(.access, received: "2026-04-04") == [])
  }

  @Test func whatIsToBeDoneAtOnce() throws {
    #expect(try alarms(.consentWithdrawal) == [.actAtOnce])
  }

  /// DSV Article 19(3): ten days to confirm, moved to a working day, or the request is withdrawn.
  @Test func aSwissFeeThatNobodyConfirmed() throws {
    // The tenth day, 16 July 2026, is a Thursday; that of 9 July is a Sunday.
    let told = Fact.feeNotified(try day("2026-07-06"))
    func alarms(_ facts: [Fact]) throws -> Set<Alarm.Kind> {
      try self.alarms(.access, .chFADP, country: "CH", received: "2026-07-02", facts)
        .subtracting([.regionMissing])
    }
    #expect(try alarms([told]) == [.feeUnconfirmed])
    #expect(try alarms([told, .feePaid(try day("2026-07-16"))]).isEmpty)
    #expect(try alarms([told, .feePaid(try day("2026-07-17"))]) == [.feeConfirmedLate])
    let later = Fact.feeNotified(try day("2026-07-09"))
    #expect(try alarms([later, .feePaid(try day("2026-07-20"))]).isEmpty)
    #expect(try alarms([later, .feePaid(try day("2026-07-21"))]) == [.feeConfirmedLate])
  }

  @Test func aBreachWithoutItsHour() throws {
    #expect(try alarms(.breach) == [.hourUnknown])
    #expect(try alarms(.breach, received: "2026-01-31T10:10:00Z").isEmpty)
  }
}

extension AlarmTests {
  private func alarms(_ right: RightCode, _ facts: [Fact]) throws -> Set<Alarm.Kind> {
    try alarms(right, .euGDPR, country: "NL", received: "2026-01-31", facts)
  }

  @Test func eachAlarmIsSaidOnceAndInOrder() {
    let alarms = (0..<40).reversed().map { Phrase(.weekendsOnly, .text("place \($0)")) }
    #expect((alarms + alarms).distinct == alarms)
  }
}
