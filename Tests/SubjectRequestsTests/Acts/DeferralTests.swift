import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What stays because of a duty or a claim is refused in part (Articles 12(4), 17(3)).
@Suite("Deferred erasures")
struct DeferralTests {
  private static let at = "2026-02-03T09:00:00Z"

  private static func deferral(_ ground: Deferral.Ground) -> DeferTask {
    DeferTask(2, Deferral(ground: ground, until: .event, reasons: "the books"))
  }

  private static func deferred(_ ground: Deferral.Ground) throws -> WorkedCase {
    var worked = try WorkedCase([.erasure])
    let acts: [any Act] = [
      SetTask(.allOpen, .erase, in: ["CRM", "Books"], to: nil), FinishTask(1, .found, note: nil),
      deferral(ground), Decide(.allOpen, decision: .granted),
    ]
    for act in acts { try worked.perform(act, at) }
    return worked
  }

  @Test(arguments: [
    (Deferral.Ground.retentionDuty, RefusalGround.legalObligationOrPublicTask),
    (.legalHold, .legalClaims),
  ])
  func areToldAsARefusalInPart(_ ground: Deferral.Ground, _ provision: RefusalGround) throws {
    var worked = try Self.deferred(ground)
    let refusal = ActRefusal.task(.deferredWithoutRefusal(2, provision))
    #expect(throws: refusal) { try worked.perform(Answer(.allOpen), Self.at) }
    #expect(refusal.description.contains(provision.rawValue))
    let other = Decision.partlyGranted(try .complete(.freedomOfExpression))
    try worked.perform(Decide(.allOpen, decision: other), Self.at)
    #expect(throws: refusal) { try worked.perform(Answer(.allOpen), Self.at) }
    let decision = Decision.partlyGranted(try .complete(provision))
    try worked.perform(Decide(.allOpen, decision: decision), Self.at)
    try worked.perform(Answer(.allOpen), Self.at)
    #expect(try worked.claim(.erasure).progress.decision?.outcome == .partlyGranted)
  }

  /// A backup that is overwritten in turn is a matter of days.
  @Test func aBackupIsNoRefusal() throws {
    var worked = try Self.deferred(.backupCycle)
    try worked.perform(Answer(.allOpen), Self.at)
    #expect(throws: ActRefusal.task(.deferredWithoutRefusal(2, .legalClaims))) {
      try worked.perform(Self.deferral(.legalHold), Self.at)
    }
  }

  @Test(arguments: [("2026-02-02", false), ("2026-02-03", true), ("2033-12-31", true)])
  func waitForADayThatIsNotOver(_ until: String, _ isAllowed: Bool) throws {
    var worked = try WorkedCase([.erasure])
    try worked.perform(SetTask(.allOpen, .erase, in: ["CRM"], to: nil), Self.at)
    let day = try day(until)
    let act = DeferTask(
      1,
      Deferral(ground: .legalHold, until: .day(day), reasons: "a lawsuit")
    )
    if isAllowed {
      try worked.perform(act, Self.at)
    } else {
      #expect(throws: ActRefusal.task(.deferredUntilThePast(day))) {
        try worked.perform(act, Self.at)
      }
    }
  }

  @Test func recipientsAreToldOnceSomethingIsErased() throws {
    var worked = try WorkedCase([.erasure])
    let duty = Deferral(ground: .retentionDuty, until: .event, reasons: "the books")
    let refusal = try Refusal.complete(.legalObligationOrPublicTask)
    let acts: [any Act] = [
      SetTask(.allOpen, .erase, in: ["Books"], to: nil), DeferTask(1, duty),
      NameRecipients(["Mailer"], of: .erasure),
      Decide(.allOpen, decision: .partlyGranted(refusal)), Answer(.allOpen),
    ]
    for act in acts { try worked.perform(act, Self.at) }
    #expect(throws: ActRefusal.recipient(.nothingDone(.erasure))) {
      try worked.perform(TellRecipients(.numbers([1]), by: .email), Self.at)
    }
    #expect(worked.file.nextSteps == [.close])
    try worked.perform(Close(.completed), Self.at)
    try worked.perform(FireTask(1), "2026-05-03T09:00:00Z")
    try worked.perform(FinishTask(1, .found, note: nil), "2026-05-03T09:00:00Z")
    #expect(worked.file.nextSteps == [.tellRecipients([1])])
    try worked.perform(TellRecipients(.allToTell, by: .email), "2026-05-04T09:00:00Z")
    #expect(worked.file.nextSteps.isEmpty)
  }

  /// The person was told that it will be erased.
  @Test func whatTurnsOutImpossibleIsToldInASecondLetter() throws {
    var worked = try Self.deferred(.backupCycle)
    try worked.perform(Answer(.allOpen), Self.at)
    try worked.perform(SayNoRecipients(of: .erasure), Self.at)
    try worked.perform(Close(.completed), Self.at)
    try worked.perform(FinishTask(2, .impossible, note: "a broken tape"), "2026-05-03T09:00:00Z")
    #expect(worked.file.nextSteps == [.tellImpossible([2])])
    try worked.perform(Reopen(reason: "a broken tape"), "2026-05-04T09:00:00Z")
    let decision = Decision.partlyGranted(try .complete(.manifestlyExcessive))
    try worked.perform(Decide(.allOpen, decision: decision), "2026-05-04T09:00:00Z")
    try worked.perform(ReportActed(.allOpen), "2026-05-04T09:00:00Z")
    #expect(throws: ActRefusal.nothingDone(.erasure)) {
      try worked.perform(Answer(.allOpen), "2026-05-04T09:00:00Z")
    }
    let refused = Decision.refused(try .complete(.manifestlyExcessive))
    try worked.perform(Decide(.allOpen, decision: refused), "2026-05-05T09:00:00Z")
    try worked.perform(Answer(.allOpen), "2026-05-05T09:00:00Z")
    #expect(worked.file.nextSteps == [.close])
  }
}
