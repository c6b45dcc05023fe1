import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// No answer tells of action that nothing shows (Article 12(3)).
@Suite("Evidence of what was done")
struct EvidenceTests {
  private static let at = "2026-02-03T09:00:00Z"

  @Test(arguments: ClaimedRight.all)
  func nobodyIsToldOfWhatWasNotDone(_ right: ClaimedRight) throws {
    var worked = try WorkedCase([right])
    try worked.perform(Decide(.allOpen, decision: .granted), Self.at)
    #expect(worked.file.claimsToCarryOut.map(\.right) == [right])
    #expect(throws: ActRefusal.nothingDone(right)) {
      try worked.perform(Answer(.allOpen), Self.at)
    }
    #expect(ActRefusal.nothingDone(right).description.contains("habeas "))
    try worked.perform(right.carryingOut, Self.at)
    #expect(worked.file.claimsToCarryOut.isEmpty)
    let recipients: [NextStep] = right.right.concernsRecipients ? [.nameRecipients([right])] : []
    #expect(worked.file.nextSteps == [.answer([right])] + recipients)
    try worked.perform(Answer(.allOpen), Self.at)
    guard case .answered(let evidence) = try #require(worked.events.last).happening else {
      Issue.record("it was not answered")
      return
    }
    #expect(evidence != .nothingGranted && evidence != .unrecorded)
  }

  @Test(arguments: [TaskResult.found, .nothingFound])
  func aFinishedErasureIsEvidenceAndListed(_ result: TaskResult) throws {
    var worked = try WorkedCase([.erasure])
    let acts: [any Act] = [
      SetTask(.allOpen, .erase, in: ["CRM"], to: nil), Decide(.allOpen, decision: .granted),
      FinishTask(1, result, note: nil), Answer(.allOpen),
    ]
    for act in acts { try worked.perform(act, Self.at) }
    #expect(worked.events.last?.happening == .answered(.tasks))
    #expect(worked.file.doneErasures.map(\.scope) == [.system("CRM", task: 1)])
  }

  /// Told "we have erased", a person stands on the list of the erased.
  @Test func whatWasImpossibleOrOnlySearchedIsNoErasure() throws {
    let examples: [(TaskAction, TaskResult, ActRefusal)] = [
      (.erase, .impossible, .task(.impossibleAlthoughGranted([1]))),
      (.search, .found, .nothingDone(.erasure)),
    ]
    for (action, result, refusal) in examples {
      var worked = try WorkedCase([.erasure])
      let acts: [any Act] = [
        SetTask(.allOpen, action, in: ["Tapes"], to: nil), FinishTask(1, result, note: "n"),
        Decide(.allOpen, decision: .granted),
      ]
      for act in acts { try worked.perform(act, Self.at) }
      #expect(throws: refusal) { try worked.perform(Answer(.allOpen), Self.at) }
      #expect(worked.file.doneErasures.isEmpty)
    }
  }

  @Test func aSearchThatFoundNothingNeedsNoCopy() throws {
    var worked = try WorkedCase([.access])
    let acts: [any Act] = [
      SetTask(.allOpen, .search, in: ["CRM"], to: nil), FinishTask(1, .nothingFound, note: nil),
      Decide(.allOpen, decision: .granted), Answer(.allOpen),
    ]
    for act in acts { try worked.perform(act, Self.at) }
    #expect(worked.events.last?.happening == .answered(.tasks))
  }

  /// `habeas request restricted` says what the person was told.
  @Test func onlyARestrictionShowsThatProcessingIsRestricted() throws {
    var worked = try WorkedCase([.restriction])
    try worked.perform(Decide(.allOpen, decision: .granted), Self.at)
    try worked.perform(ReportActed(.allOpen), Self.at)
    #expect(throws: ActRefusal.nothingDone(.restriction)) {
      try worked.perform(Answer(.allOpen), Self.at)
    }
  }

  @Test func twoObjectionsAreToldApartByTheirWords() throws {
    let both: [ClaimedRight] = [.objection(.particularSituation), .objection(.directMarketing)]
    #expect(both.map(\.ownWord) == ["objection-21-1", "objection-direct-marketing"])
    for right in ClaimedRight.all { #expect(ClaimedRight(word: right.ownWord) == right) }
    var worked = try WorkedCase(both)
    #expect(throws: ActRefusal.severalClaims(both)) {
      try worked.perform(Withdraw(.rights([.objection])), Self.at)
    }
    let sentence = ActRefusal.severalClaims(both).description
    #expect(sentence.contains("objection-21-1, objection-direct-marketing"))
    try worked.perform(Withdraw(.claimed([both[0]])), Self.at)
    #expect(worked.file.openClaims.map(\.right) == [both[1]])
    // Only one is left to be meant.
    try worked.perform(Decide(.rights([.objection]), decision: .granted), Self.at)
    #expect(throws: ActRefusal.noSuchClaim("objection-research", holds: both)) {
      try worked.perform(Answer(.claimed([.objection(.research)])), Self.at)
    }
  }

  /// Without a name the claim that is still undecided is meant.
  @Test func whatIsDecidedNeedNotBeToldApart() throws {
    var worked = try WorkedCase([.access, .erasure])
    try worked.perform(Decide(.rights([.erasure]), decision: .granted), Self.at)
    try worked.perform(
      ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "r"),
      Self.at
    )
    #expect(worked.file.claims.map { $0.extended != nil } == [true, false])
    try worked.perform(Decide(.allOpen, decision: .nothingHeld), Self.at)
    #expect(worked.file.claims.map(\.progress.decision) == [.nothingHeld, .granted])
  }
}
