import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// A case that is reopened is no dead end: a claim is decided and answered anew.
@Suite("Reopened claims")
struct ReopenedClaimTests {
  private static func closed(_ rights: [ClaimedRight] = [.access]) throws -> WorkedCase {
    var worked = try WorkedCase(rights)
    for right in rights {
      let acts: [any Act] = [
        Decide(.claimed([right]), decision: .granted), right.carryingOut, Answer(.claimed([right])),
      ]
      for act in acts { try worked.perform(act, "2026-02-03T09:00:00Z") }
      if right.right.concernsRecipients {
        try worked.perform(SayNoRecipients(of: right.right), "2026-02-03T09:00:00Z")
      }
    }
    try worked.perform(Close(.completed), "2026-02-04T09:00:00Z")
    return worked
  }

  @Test func areDecidedAndAnsweredAnew() throws {
    var worked = try Self.closed()
    try worked.perform(Reopen(reason: "more data was found"), "2026-04-01T09:00:00Z")
    #expect(worked.file.nextSteps == [.decideAnew([.access]), .close])
    let before = try Clocks(worked).all.map(\.status)
    let refusal = Decision.partlyGranted(try .complete(.rightsOfOthers))
    try worked.perform(Decide(.allOpen, decision: refusal), "2026-04-02T09:00:00Z")
    // What was done for the first answer shows nothing of the second.
    #expect(worked.file.nextSteps == [.giveCopy([.access]), .answer([.access])])
    #expect(throws: ActRefusal.nothingDone(.access)) {
      try worked.perform(Answer(.allOpen), "2026-04-02T10:00:00Z")
    }
    #expect(throws: ActRefusal.claimsStillOpen([.access])) {
      try worked.perform(Close(.completed), "2026-04-02T10:00:00Z")
    }
    try worked.perform(RecordCopy.onPaper, "2026-04-02T11:00:00Z")
    try worked.perform(Answer(.allOpen), "2026-04-03T09:00:00Z")
    try worked.perform(Close(.completed), "2026-04-03T10:00:00Z")
    let claim = try worked.claim()
    #expect(claim.answers.map(\.decision) == [.granted, refusal])
    #expect(claim.progress.decision == refusal)
    // The first answer ended the clocks, and they stay as they were.
    #expect(try Clocks(worked).all.map(\.status) == before)
  }

  @Test func mayAlsoBeClosedAsTheyWere() throws {
    var worked = try Self.closed()
    try worked.perform(Reopen(reason: "the person doubts it"), "2026-04-01T09:00:00Z")
    try worked.perform(Close(.completed), "2026-04-02T09:00:00Z")
    #expect(try worked.claim().answers.count == 1)
  }

  @Test func areToldApartByTheirNames() throws {
    var worked = try Self.closed([.access, .erasure])
    try worked.perform(Reopen(reason: "r"), "2026-04-01T09:00:00Z")
    #expect(throws: ActRefusal.severalClaims([.access, .erasure])) {
      try worked.perform(Decide(.allOpen, decision: .nothingHeld), "2026-04-02T09:00:00Z")
    }
    let decide = Decide(.rights([.erasure]), decision: .granted)
    try worked.perform(decide, "2026-04-02T09:00:00Z")
    #expect(worked.file.openClaims.map(\.right) == [.erasure])
    #expect(throws: ActRefusal.nothingDone(.erasure)) {
      try worked.perform(Answer(.allOpen), "2026-04-02T10:00:00Z")
    }
  }

  @Test func aDecisionThatIsTakenBackLeavesTheAnswer() throws {
    var worked = try Self.closed()
    try worked.perform(Reopen(reason: "r"), "2026-04-01T09:00:00Z")
    let officer = worked.events[0].by
    let terms = ActTerms(officer: officer, approval: .fourEyes, zone: .utc)
    let decide = Decide(.allOpen, decision: .nothingHeld)
    try worked.perform(decide, "2026-04-02T09:00:00Z", under: terms)
    try worked.perform(ReturnDecision(.allOpen, reasons: "r"), "2026-04-03T09:00:00Z", under: terms)
    #expect(worked.file.openClaims.isEmpty)
    #expect(try worked.claim().progress.decision == .granted)
  }

  /// What was set since must not contradict what holds again.
  @Test func aProposalIsNotTakenBackOverWhatIsStillToBeDone() throws {
    var worked = try Self.closed()
    try worked.perform(Reopen(reason: "r"), "2026-04-01T09:00:00Z")
    let terms = ActTerms(officer: worked.events[0].by, approval: .fourEyes, zone: .utc)
    let propose = Decide(.allOpen, decision: .nothingHeld)
    try worked.perform(propose, "2026-04-02T09:00:00Z", under: terms)
    let search = SetTask(.allOpen, .search, in: ["CRM"], to: nil)
    try worked.perform(search, "2026-04-02T10:00:00Z")
    let back = ReturnDecision(.allOpen, reasons: "r")
    #expect(throws: ActRefusal.task(.stillOpen(.access, [1]))) {
      try worked.perform(back, "2026-04-03T09:00:00Z", under: terms)
    }
    try worked.perform(FinishTask(1, .found, note: nil), "2026-04-03T10:00:00Z")
    try worked.perform(back, "2026-04-03T11:00:00Z", under: terms)
    #expect(worked.file.openClaims.isEmpty)
  }

  @Test func aProposalThatIsTakenBackLeavesTheDecision() throws {
    var worked = try WorkedCase()
    try worked.perform(Decide(.allOpen, decision: .nothingHeld), "2026-02-03T09:00:00Z")
    let terms = ActTerms(officer: worked.events[0].by, approval: .fourEyes, zone: .utc)
    let propose = Decide(.allOpen, decision: .granted)
    try worked.perform(propose, "2026-02-04T09:00:00Z", under: terms)
    try worked.perform(ReturnDecision(.allOpen, reasons: "r"), "2026-02-05T09:00:00Z", under: terms)
    #expect(try worked.claim().progress.decision == .nothingHeld)
  }

  /// Nobody was told of it yet.
  @Test func aDecisionIsReplacedBeforeTheAnswer() throws {
    var worked = try WorkedCase()
    try worked.perform(Decide(.allOpen, decision: .nothingHeld), "2026-02-03T09:00:00Z")
    try worked.perform(Decide(.allOpen, decision: .granted), "2026-02-04T09:00:00Z")
    #expect(try worked.claim().progress.decision == .granted)
    let at = try instant("2026-02-04T09:00:00Z")
    #expect(
      throws: ActRefusal.claimNotOpen(
        ClaimStanding(right: .access, progress: .decided(.granted, at: at)),
        .decided
      )
    ) {
      try worked.perform(Decide(.allOpen, decision: .granted), "2026-02-05T09:00:00Z")
    }
  }

  @Test func anAnsweredClaimOfAnOpenCaseStaysAnswered() throws {
    var worked = try WorkedCase([.access, .erasure])
    let acts: [any Act] = [
      Decide(.rights([.access]), decision: .granted), RecordCopy.onPaper,
      Answer(.rights([.access])),
    ]
    for act in acts { try worked.perform(act, "2026-02-03T09:00:00Z") }
    let refusal = #expect(throws: ActRefusal.self) {
      try worked.perform(
        Decide(.rights([.access]), decision: .nothingHeld),
        "2026-02-04T09:00:00Z"
      )
    }
    let sentence = try #require(refusal).words(under: .statute(.gdpr)) { _ in "then" }
    #expect(sentence.contains("access was answered at then (granted)"))
  }
}
