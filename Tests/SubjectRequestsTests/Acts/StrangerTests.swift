import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// Nothing is granted or told at the word of a stranger (Article 12(6)).
@Suite("Strangers") struct StrangerTests {
  private static let ask = AskIdentity(ground: "another address", timeliness: .timely)
  private static let grant = Decide(.allOpen, decision: .granted)

  @Test func whoCouldNotBeIdentifiedIsGrantedNothing() throws {
    var worked = try WorkedCase([.access, .erasure, .consentWithdrawal])
    for act in [Self.ask, RejectIdentity(reasons: "another face")] as [any Act] {
      try worked.perform(act, "2026-02-03T09:00:00Z")
    }
    let rejected = PersonDoubt.identityRejected(at: try instant("2026-02-03T09:00:00Z"))
    #expect(worked.file.failedCheck == rejected)
    #expect(worked.file.nextSteps.contains(.settleDoubt(rejected)))
    let acts: [any Act] = [
      Decide(.rights([.access]), decision: .granted), ReportActed(.rights([.erasure])),
    ]
    for act in acts {
      #expect(throws: ActRefusal.person(rejected)) {
        try worked.perform(act, "2026-02-04T09:00:00Z")
      }
    }
    // What is obeyed at once asks for nobody's name.
    try worked.perform(ReportActed(.rights([.consentWithdrawal])), "2026-02-04T09:00:00Z")
    let refusal = Decision.refused(try .complete(.identityNotConfirmed))
    try worked.perform(Decide(.rights([.access]), decision: refusal), "2026-02-04T09:00:00Z")
    try worked.perform(Answer(.rights([.access])), "2026-02-05T09:00:00Z")
    // The doubts have gone.
    try worked.perform(ConfirmIdentity(), "2026-02-06T09:00:00Z")
    #expect(worked.file.failedCheck == nil)
    try worked.perform(Decide(.rights([.erasure]), decision: .granted), "2026-02-06T09:00:00Z")
  }

  @Test func whatWasProposedBeforeTheCheckFailedIsNotApproved() throws {
    var worked = try WorkedCase([.access])
    func terms(_ name: String) throws -> ActTerms {
      ActTerms(officer: try #require(Handle(name)), approval: .fourEyes, zone: .utc)
    }
    let at = "2026-02-03T09:00:00Z"
    for act in [Self.ask, Self.grant, RejectIdentity(reasons: "another face")] as [any Act] {
      try worked.perform(act, at, under: terms("anna"))
    }
    let rejected = ActRefusal.person(.identityRejected(at: try instant(at)))
    #expect(throws: rejected) {
      try worked.perform(Approve(.allOpen), at, under: terms("bert"))
    }
    #expect(throws: rejected) { try worked.perform(RecordCopy.onPaper, at) }
    // Why there is none may be said to anybody.
    try worked.perform(RecordCopy(.withheld(reasons: "nobody knows who asks")), at)
    try worked.perform(ReturnDecision(.allOpen, reasons: "a stranger"), at, under: terms("bert"))
  }

  @Test func whatIsGrantedIsToldOnceTheIdentityIsConfirmed() throws {
    var worked = try WorkedCase([.access])
    let acts: [any Act] = [Self.ask, Self.grant, RecordCopy.onPaper]
    for act in acts { try worked.perform(act, "2026-02-03T09:00:00Z") }
    let asked = PersonDoubt.identityAsked(since: try instant("2026-02-03T09:00:00Z"))
    #expect(throws: ActRefusal.person(asked)) {
      try worked.perform(Answer(.allOpen), "2026-02-04T09:00:00Z")
    }
    #expect(worked.file.nextSteps == [.awaitIdentity])
    try worked.perform(ConfirmIdentity(), "2026-02-05T09:00:00Z")
    #expect(worked.file.nextSteps == [.answer([.access])])
    try worked.perform(Answer(.allOpen), "2026-02-05T09:00:00Z")
  }

  @Test func whoseMandateWasRejectedIsGrantedNothing() throws {
    var worked = try WorkedCase([.erasure])
    let acts: [any Act] = [
      RecordMandate(.parent, evidence: "a letter"),
      CheckMandate(.rejected, reasons: "not the father"),
    ]
    for act in acts { try worked.perform(act, "2026-02-03T09:00:00Z") }
    let doubt = PersonDoubt.mandateRejected(.parent)
    for act in [Self.grant, ReportActed(.allOpen)] as [any Act] {
      #expect(throws: ActRefusal.person(doubt)) { try worked.perform(act, "2026-02-04T09:00:00Z") }
    }
    #expect(worked.file.nextSteps == [.settleDoubt(doubt), .decide([.erasure])])
    try worked.perform(RecordMandate(.guardian, evidence: "an order"), "2026-02-05T09:00:00Z")
    try worked.perform(Self.grant, "2026-02-05T09:00:00Z")
  }

  @Test func whoAnsweredIsNotSilent() throws {
    var worked = try WorkedCase()
    try worked.perform(Self.ask, "2026-02-03T09:00:00Z")
    try worked.perform(RemindPerson(), "2026-02-17T09:00:00Z")
    let told = try instant("2026-03-10T09:00:00Z")
    let close = try Close.unanswered("no answer", told: told)
    try worked.perform(LinkReminder(), "2026-03-01T09:00:00Z")
    #expect(throws: ActRefusal.personWrote(try instant("2026-03-01T09:00:00Z"))) {
      try worked.perform(close, "2026-03-20T09:00:00Z")
    }
    try worked.perform(RemindPerson(), "2026-03-02T09:00:00Z")
    try worked.perform(ReceiveIdentityDocument(), "2026-03-12T09:00:00Z")
    #expect(throws: ActRefusal.documentUnchecked(since: try instant("2026-03-12T09:00:00Z"))) {
      try worked.perform(close, "2026-03-20T09:00:00Z")
    }
  }
}
