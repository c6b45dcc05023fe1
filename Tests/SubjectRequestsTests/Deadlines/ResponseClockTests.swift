import SubjectRequests
import Testing
import TimeLimits

/// The clocks of an access request in the Netherlands.
@Suite("Response clocks")
struct ResponseClockTests {
  /// A receipt, and the days and the first instant too late that follow.
  struct Example: Sendable {
    let received: String
    let day: String
    let unrolled: String
    let due: String
    let endsAt: String
  }

  static let examples = [
    // 28 February is a Saturday.
    Example(
      received: "2026-01-31T10:00:00+01:00",
      day: "2026-01-31",
      unrolled: "2026-02-28",
      due: "2026-03-02",
      endsAt: "2026-03-02T23:00:00Z"
    ),
    // Christmas Day, the day after, and then a Friday.
    Example(
      received: "2024-11-25T10:00:00+01:00",
      day: "2024-11-25",
      unrolled: "2024-12-25",
      due: "2024-12-27",
      endsAt: "2024-12-27T23:00:00Z"
    ),
    // Liberation Day is a day off every fifth year.
    Example(
      received: "2025-04-05T10:00:00+02:00",
      day: "2025-04-05",
      unrolled: "2025-05-05",
      due: "2025-05-06",
      endsAt: "2025-05-06T22:00:00Z"
    ),
    // Half past ten in the evening of UTC is the next day in Amsterdam.
    Example(
      received: "2026-03-31T22:30:00Z",
      day: "2026-04-01",
      unrolled: "2026-05-01",
      due: "2026-05-01",
      endsAt: "2026-05-01T22:00:00Z"
    ),
  ]

  @Test(arguments: examples) func isOneMonthFromReceipt(_ example: Example) throws {
    let clocks = try Clocks(WorkedCase(received: example.received))
    #expect(try clocks.one(.response).received == day(example.day))
    #expect(try clocks.one(.response).status == .running)
    let due = try clocks.due(.response)
    #expect(due.unrolled == (try day(example.unrolled)))
    #expect(due.due == (try day(example.due)))
    #expect(due.endsAt == (try instant(example.endsAt)))
    #expect(due.target <= due.unrolled)
    for clock in [ClockKind.refusal, .extensionNotice] {
      #expect(try clocks.due(clock).due == day(example.due))
    }
  }

  @Test(arguments: [(1, "2026-03-31"), (2, "2026-04-30")])
  func isExtendedByMonthsFromReceipt(_ months: Int, _ due: String) throws {
    var worked = try WorkedCase()
    try worked.perform(
      ExtendTimeLimit(.allOpen, .months(months), on: .complexity, reasons: "many systems"),
      "2026-03-02T23:59:59+01:00"
    )
    let clocks = try Clocks(worked)
    #expect(try clocks.due(.response).due == day(due))
    #expect(try clocks.due(.refusal).due == day("2026-03-02"))
    #expect(try clocks.one(.extensionNotice).status == .met)
    #expect(try clocks.one(.response).alarms.isEmpty)
  }

  @Test func isNotExtendedByALateNotice() throws {
    var worked = try WorkedCase()
    try worked.perform(
      ExtendTimeLimit(.allOpen, .months(2), on: .complexity, reasons: "many systems"),
      "2026-03-03T00:00:00+01:00"
    )
    let clocks = try Clocks(worked)
    #expect(try clocks.due(.response).due == day("2026-03-02"))
    #expect(try clocks.one(.extensionNotice).status == .late)
    #expect(try !clocks.one(.response).alarms.isEmpty)
  }

  @Test func standsWhileTheIdentityIsInDoubt() throws {
    var worked = try WorkedCase()
    try worked.perform(
      AskIdentity(ground: "another address", timeliness: .timely),
      "2026-02-03T09:00:00+01:00"
    )
    let waiting = try Clocks(worked)
    #expect(try waiting.one(.response).status == .suspended)
    #expect(try waiting.one(.response).dates == .suspended(since: day("2026-02-03")))
    #expect(try waiting.due(.refusal).due == day("2026-03-02"))

    try worked.perform(ConfirmIdentity(), "2026-02-10T09:00:00+01:00")
    let running = try Clocks(worked)
    #expect(try running.one(.response).status == .running)
    // Seven days after 28 February is a Saturday.
    #expect(try running.due(.response).unrolled == day("2026-03-07"))
    #expect(try running.due(.response).due == day("2026-03-09"))
    #expect(try running.due(.refusal).due == day("2026-03-02"))
  }

  @Test func runsOnWhenTheQuestionWasAskedLate() throws {
    var worked = try WorkedCase()
    try worked.perform(AskIdentity(ground: "g", timeliness: .late), "2026-02-20T09:00:00+01:00")
    let clocks = try Clocks(worked)
    #expect(try clocks.due(.response).due == day("2026-03-02"))
    #expect(try !clocks.one(.response).alarms.isEmpty)
  }

  @Test func clarificationStopsAccessAndNotErasure() throws {
    var worked = try WorkedCase([.access, .erasure])
    try worked.perform(
      AskClarification(.allOpen, reason: "which account", timeliness: .timely),
      "2026-02-03T09:00:00+01:00"
    )
    let clocks = try Clocks(worked)
    #expect(try clocks.one(.response, of: .access).status == .suspended)
    #expect(try clocks.due(.response, of: .erasure).due == day("2026-03-02"))
  }
}
