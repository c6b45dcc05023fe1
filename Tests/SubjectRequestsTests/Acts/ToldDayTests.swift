import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What a person was told binds: the day on which a restriction ends, and why nothing is done.
@Suite("What the person was told")
struct ToldDayTests {
  private static func restricted() throws -> WorkedCase {
    var worked = try WorkedCase([.restriction])
    let restrict = Restrict(.accuracyContested, scope: "the address")
    try worked.perform(restrict, "2026-02-03T09:00:00Z")
    return worked
  }

  @Test func aRestrictionIsNotLiftedBeforeTheDayThatWasTold() throws {
    var worked = try Self.restricted()
    let told = try day("2026-03-01")
    try worked.perform(TellOfLifting(reasons: "r", on: told), "2026-02-10T09:00:00Z")
    #expect(worked.file.nextSteps.contains(.liftRestriction(on: told)))
    #expect(throws: ActRefusal.restriction(.toldToLast(until: told))) {
      try worked.perform(LiftRestriction(), "2026-02-28T23:59:59Z")
    }
    try worked.perform(LiftRestriction(), "2026-03-01T00:00:00Z")
  }

  @Test func anotherNoticeTakesThePlaceOfTheFirst() throws {
    var worked = try Self.restricted()
    let first = TellOfLifting(reasons: "r", on: try day("2026-03-01"))
    try worked.perform(first, "2026-02-10T09:00:00Z")
    #expect(throws: ActRefusal.restriction(.liftingToldAlready)) {
      try worked.perform(first, "2026-02-11T09:00:00Z")
    }
    let second = TellOfLifting(reasons: "r", on: try day("2026-02-15"))
    try worked.perform(second, "2026-02-11T09:00:00Z")
    try worked.perform(LiftRestriction(), "2026-02-15T09:00:00Z")
  }

  @Test func thePersonIsToldBeforeTheDay() throws {
    var worked = try Self.restricted()
    let today = try day("2026-02-10")
    #expect(throws: ActRefusal.restriction(.liftingTooSoon(today))) {
      try worked.perform(TellOfLifting(reasons: "r", on: today), "2026-02-10T09:00:00Z")
    }
  }

  /// Article 12(4): whoever takes no action says why, and where to complain.
  @Test func noCaseIsClosedUnansweredWithoutAWord() throws {
    var worked = try WorkedCase()
    let question = AskIdentity(ground: "g", timeliness: .timely)
    try worked.perform(question, "2026-02-03T09:00:00Z")
    let reminded = try instant("2026-02-10T09:00:00Z")
    try worked.perform(RemindPerson(), at: reminded)
    let told = try instant("2026-02-24T09:00:00Z")
    let before = try instant("2026-02-09T09:00:00Z")
    #expect(throws: ActRefusal.personNotTold(reminded: reminded)) {
      try worked.perform(Close(.unanswered(reasons: "r", nil)), at: told)
    }
    #expect(throws: ActRefusal.personNotTold(reminded: reminded)) {
      try worked.perform(Close.unanswered("r", told: before), at: told)
    }
    let early = try instant("2026-02-23T23:59:59Z")
    #expect(throws: ActRefusal.reminderTooRecent(reminded, days: 13)) {
      try worked.perform(Close.unanswered("r", told: reminded), at: early)
    }
    #expect(throws: ActRefusal.inTheFuture(.closed)) {
      try worked.perform(Close.unanswered("r", told: told.adding(seconds: 1)), at: told)
    }
    #expect(throws: ActRefusal.defectiveRefusal(missing: [.judicialRemedy])) {
      try Recourse(authority: "AP", remedy: " ")
    }
    try worked.perform(Close.unanswered("r", told: told), at: told)
    let clocks = try Clocks(worked)
    #expect(try clocks.one(.refusal).status == .met)
    // It stood still until the end, and no longer does.
    #expect(try clocks.one(.response).status == .moot)
    #expect(try clocks.one(.response).dates == .none)
  }

  @Test func whatIsWithdrawnDuringAQuestionIsMoot() throws {
    var worked = try WorkedCase([.access, .erasure])
    let question = AskIdentity(ground: "g", timeliness: .timely)
    try worked.perform(question, "2026-02-03T09:00:00Z")
    try worked.perform(Withdraw(.rights([.access])), "2026-02-04T09:00:00Z")
    #expect(try Clocks(worked).one(.response, of: .access).dates == .none)
    try worked.perform(Withdraw(.allOpen), "2026-02-04T09:00:00Z")
    // Nothing waits for the answer any more.
    #expect(worked.file.nextSteps == [.close])
  }

  @Test func nobodyRefusesWhatIsGranted() throws {
    var worked = try WorkedCase()
    #expect(try Clocks(worked).one(.refusal).status == .running)
    try worked.perform(Decide(.allOpen, decision: .granted), "2026-02-03T09:00:00Z")
    #expect(try Clocks(worked).one(.refusal).status == .moot)
    let refusal = Decision.refused(try .complete(.manifestlyExcessive))
    try worked.perform(Decide(.allOpen, decision: refusal), "2026-02-04T09:00:00Z")
    #expect(try Clocks(worked).one(.refusal).status == .running)
  }
}
