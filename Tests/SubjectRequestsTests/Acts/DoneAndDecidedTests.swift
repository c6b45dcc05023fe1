import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What is recorded as done, what is decided and what is told agree.
@Suite("Done and decided") struct DoneAndDecidedTests {
  private static let at = "2026-02-03T09:00:00Z"

  @Test func whatWasRefusedIsNotRecordedAsDone() throws {
    var worked = try WorkedCase([.erasure, .objection(.directMarketing)])
    let refusal = Decision.refused(try .complete(.legalClaims))
    try worked.perform(Decide(.rights([.erasure]), decision: refusal), Self.at)
    let standing = ClaimStanding(
      right: .erasure,
      progress: .decided(refusal, at: try instant(Self.at))
    )
    #expect(throws: ActRefusal.notGranted(standing)) {
      try worked.perform(ReportActed(.rights([.erasure])), Self.at)
    }
    // Where none is named, the others are meant.
    try worked.perform(ReportActed(.allOpen), Self.at)
    #expect(worked.file.claims.map { $0.acts.count } == [0, 1])
  }

  @Test func nothingIsDoneBeforeAnotherPersonApproved() throws {
    let officer = try #require(Handle("j.devries"))
    let terms = ActTerms(officer: officer, approval: .fourEyes, zone: .utc)
    var worked = try WorkedCase([.erasure])
    try worked.perform(Decide(.allOpen, decision: .granted), Self.at, under: terms)
    #expect(throws: ActRefusal.notApproved(.erasure, proposedBy: officer)) {
      try worked.perform(ReportActed(.allOpen), Self.at, under: terms)
    }
  }

  @Test(arguments: [true, false])
  func noRestrictionIsForgotten(_ isWithdrawn: Bool) throws {
    var worked = try WorkedCase([.restriction])
    try worked.perform(Restrict(.accuracyContested, scope: "the address"), Self.at)
    let later = "2026-02-10T09:00:00Z"
    if isWithdrawn {
      try worked.perform(Withdraw(.allOpen), later)
    } else {
      let refusal = Decision.refused(try .complete(.noCaseForRestriction))
      try worked.perform(Decide(.allOpen, decision: refusal), later)
      try worked.perform(Answer(.allOpen), later)
    }
    #expect(worked.file.nextSteps == [.tellOfLifting(.restriction)])
    try worked.perform(TellOfLifting(reasons: "the address is right"), later)
    #expect(worked.file.nextSteps == [.liftRestriction(on: nil)])
    try worked.perform(LiftRestriction(), later)
    #expect(worked.file.nextSteps == [.close])
  }

  @Test func noDecisionIsReplacedUnawares() throws {
    var worked = try WorkedCase([.access])
    try worked.perform(Decide(.allOpen, decision: .granted), Self.at)
    let other = Decide(.allOpen, decision: .nothingHeld, replacing: .nothing)
    let standing = ActRefusal.decidedBefore(.access, .granted, at: try instant(Self.at))
    #expect(throws: standing) { try worked.perform(other, Self.at) }
    try worked.perform(Decide(.allOpen, decision: .nothingHeld, replacing: .standing), Self.at)
    #expect(try worked.claim().progress.decision == .nothingHeld)
  }

  @Test func whatIsGrantedMayTakeLonger() throws {
    var worked = try WorkedCase([.access])
    try worked.perform(Decide(.allOpen, decision: .granted), Self.at)
    let longer = ExtendTimeLimit(.allOpen, .months(2), on: .complexity, reasons: "four archives")
    try worked.perform(longer, "2026-02-10T09:00:00Z")
    #expect(try worked.claim().extended?.time == .months(2))
    #expect(try worked.claim().progress.decision == .granted)
  }

  @Test func nothingIsHeldOnlyWhereEverySearchFoundNothing() throws {
    var worked = try WorkedCase([.access])
    let decide = Decide(.allOpen, decision: .nothingHeld)
    try worked.perform(SetTask(.allOpen, .search, in: ["CRM", "ERP"], to: nil), Self.at)
    #expect(throws: ActRefusal.task(.searchOpen([1, 2]))) { try worked.perform(decide, Self.at) }
    try worked.perform(FinishTask(1, .nothingFound, note: nil), Self.at)
    #expect(throws: ActRefusal.task(.searchOpen([2]))) { try worked.perform(decide, Self.at) }
    try worked.perform(FinishTask(2, .nothingFound, note: nil), Self.at)
    try worked.perform(decide, Self.at)
    #expect(try worked.claim().progress.decision == .nothingHeld)
  }
}
