import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What becomes of clocks by what is done.
@Suite("Settled clocks")
struct SettledClockTests {
  /// Answers an access request that is due on 2 March 2026 at an instant.
  private func answered(_ decision: Decision, at instant: Instant) throws -> Clocks {
    var worked = try WorkedCase()
    try worked.perform(Decide(.allOpen, decision: decision), "2026-02-20T09:00:00Z")
    try worked.perform(RecordCopy.onPaper, "2026-02-20T10:00:00Z")
    try worked.perform(Answer(.allOpen), at: instant)
    return try Clocks(worked)
  }

  @Test func anAnswerInTheLastMicrosecondIsInTime() throws {
    let end = try instant("2026-03-02T23:00:00Z")
    let last = Instant(microsecondsSince1970: end.microsecondsSince1970 - 1)
    #expect(try answered(.granted, at: last).one(.response).status == .met)
    #expect(try answered(.granted, at: end).one(.response).status == .late)
  }

  /// Under `pause` and `restart` alike the answer comes before the day that the wait would give.
  @Test(arguments: ["pause", "restart", "earliest"])
  func anAnswerDuringAnOpenQuestionIsInTime(_ reading: String) throws {
    var worked = try WorkedCase()
    let question = AskIdentity(ground: "another address", timeliness: .timely)
    try worked.perform(question, "2026-02-27T09:00:00Z")
    try worked.perform(Decide(.allOpen, decision: .nothingHeld), "2026-04-20T09:00:00Z")
    try worked.perform(Answer(.allOpen), "2026-04-20T10:00:00Z")
    let options = try DeadlineOptions(["identity": reading])
    let clocks = try Clocks(worked, options: options)
    #expect(try clocks.one(.response).status == .met)
  }

  @Test func aGrantLeavesNothingToRefuse() throws {
    let clocks = try answered(.granted, at: instant("2026-02-21T09:00:00Z"))
    #expect(try clocks.one(.refusal).status == .moot)
    #expect(try clocks.one(.extensionNotice).status == .moot)
  }

  @Test func aRefusalMeetsItsOwnClock() throws {
    let refusal = Decision.refused(try .complete(.manifestlyExcessive))
    let inTime = try answered(refusal, at: instant("2026-03-02T22:59:59Z"))
    #expect(try inTime.one(.refusal).status == .met)
    #expect(try inTime.one(.response).status == .met)
    let late = try answered(refusal, at: instant("2026-03-02T23:00:00Z"))
    #expect(try late.one(.refusal).status == .late)
  }

  @Test(arguments: [
    ("2026-02-03T23:59:59+01:00", DeadlineStatus.met), ("2026-02-04T00:00:00+01:00", .late),
  ])
  func consentEndsAtOnce(_ done: String, _ status: DeadlineStatus) throws {
    var worked = try WorkedCase([.consentWithdrawal], received: "2026-02-03T10:00:00+01:00")
    #expect(try Clocks(worked).one(.actAtOnce, of: .consentWithdrawal).status == .running)
    #expect(
      try Clocks(worked).due(.actAtOnce, of: .consentWithdrawal).due == day("2026-02-03")
    )
    try worked.perform(ReportActed(.allOpen), done)
    #expect(try Clocks(worked).one(.actAtOnce, of: .consentWithdrawal).status == status)
  }

  @Test func directMarketingStopsAtOnceAndIsAnsweredInAMonth() throws {
    var worked = try WorkedCase([.objection(.directMarketing)])
    try worked.perform(ReportActed(.allOpen), "2026-01-31T12:00:00+01:00")
    let clocks = try Clocks(worked)
    #expect(try clocks.one(.actAtOnce, of: .objection).status == .met)
    #expect(try clocks.one(.response, of: .objection).status == .running)
    #expect(try clocks.due(.response, of: .objection).due == day("2026-03-02"))
    #expect(!clocks.all.contains { $0.clock == .extensionNotice })
  }

  @Test func aWithdrawnClaimHasNothingDue() throws {
    var worked = try WorkedCase([.access, .erasure])
    try worked.perform(Withdraw(.rights([.access])), "2026-02-03T10:00:00Z")
    let clocks = try Clocks(worked)
    let claim = try worked.claim(.access)
    let withdrawn = clocks.all.filter { $0.claim == claim.id }
    #expect(withdrawn.count == 3)
    #expect(withdrawn.allSatisfy { $0.status == .moot })
    #expect(try clocks.one(.response, of: .erasure).status == .running)
  }

  @Test func whatWasLateWhenItWasWithdrawnStaysLate() throws {
    var worked = try WorkedCase([.access, .consentWithdrawal, .objection(.directMarketing)])
    try worked.perform(
      ReportActed(.claimed([.objection(.directMarketing)])),
      "2026-01-31T12:00:00+01:00"
    )
    try worked.perform(Withdraw(.allOpen), "2026-03-20T10:00:00Z")
    let clocks = try Clocks(worked)
    #expect(try clocks.one(.response, of: .access).status == .late)
    #expect(try clocks.due(.response, of: .access).due == day("2026-03-02"))
    // A notice or a refusal that nobody owed is none that came late.
    #expect(try clocks.one(.extensionNotice, of: .access).status == .moot)
    #expect(try clocks.one(.refusal, of: .access).status == .moot)
    #expect(try clocks.one(.actAtOnce, of: .consentWithdrawal).status == .late)
    #expect(try clocks.one(.actAtOnce, of: .objection).status == .met)
  }

  @Test func aCaseThatNobodyAnsweredIsMootUntilReopened() throws {
    var worked = try WorkedCase([.access, .erasure])
    try worked.perform(Decide(.rights([.erasure]), decision: .granted), "2026-02-02T10:00:00Z")
    try worked.perform(ReportActed(.rights([.erasure])), "2026-02-02T10:30:00Z")
    try worked.perform(Answer(.rights([.erasure])), "2026-02-02T11:00:00Z")
    try worked.perform(AskIdentity(ground: "g", timeliness: .timely), "2026-02-03T09:00:00Z")
    try worked.perform(RemindPerson(), "2026-05-03T09:00:00Z")
    let told = try instant("2026-06-02T09:00:00Z")
    try worked.perform(Close.unanswered("two reminders", told: told), "2026-06-03T09:00:00Z")
    let closed = try Clocks(worked)
    #expect(try closed.one(.response, of: .access).status == .moot)
    #expect(try closed.one(.response, of: .erasure).status == .met)
    try worked.perform(Reopen(reason: "the person wrote again"), "2026-06-10T09:00:00Z")
    #expect(try Clocks(worked).one(.response, of: .access).status == .suspended)
  }

  @Test func withoutACountryDatesWait() throws {
    let keeper = try Keepers.placeless()
    var worked = try WorkedCase([.access, .consentWithdrawal, .erasure])
    let waiting = try keeper.deadlines(of: worked.file)
    #expect(waiting.map(\.clock) == [.response, .actAtOnce, .response])
    #expect(waiting.allSatisfy { $0.status == .countryMissing && $0.dates == .none })
    #expect(waiting.allSatisfy { $0.basis == .noRule })

    try worked.perform(Withdraw(.rights([.erasure])), "2026-02-03T09:00:00Z")
    try worked.perform(Decide(.rights([.access]), decision: .granted), "2026-02-03T09:00:00Z")
    try worked.perform(RecordCopy.onPaper, "2026-02-03T09:00:00Z")
    try worked.perform(Answer(.rights([.access])), "2026-02-03T09:00:00Z")
    let left = try keeper.deadlines(of: worked.file)
    #expect(left.map(\.clock) == [.actAtOnce])
    #expect(left.map(\.status) == [.countryMissing])
  }

  @Test func aReminderKeepsTheFirstClock() throws {
    var worked = try WorkedCase()
    let before = try Clocks(worked).all
    try worked.perform(LinkReminder(), "2026-02-20T09:00:00Z")
    #expect(try Clocks(worked).all == before)
    #expect(worked.file.reminders == [try instant("2026-02-20T09:00:00Z")])
  }
}
