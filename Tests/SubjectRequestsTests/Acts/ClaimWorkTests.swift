import SubjectRequests
import TestCases
import Testing
import TimeLimits
import TimeZones

import struct Foundation.UUID

/// What becomes of claims, and what is to be done next.
@Suite("Claims and work")
struct ClaimWorkTests {
  private func due(_ worked: WorkedCase, _ right: Right) throws -> ClaimDeadline {
    let claim = try worked.claim(right)
    let deadlines = try Keepers.dutch().deadlines(of: worked.file)
    return try #require(deadlines.first { $0.claim == claim.id && $0.clock == .response })
  }

  @Test func aClaimThatIsAddedRunsFromItsOwnReceipt() throws {
    var worked = try WorkedCase(received: "2026-03-02T10:00:00+01:00")
    let id = Identifier<Claim>(UUID())
    try worked.perform(AddClaim(.erasure, id: id), "2026-03-10T10:00:00+01:00")
    #expect(try due(worked, .access).due == (try day("2026-04-02")))
    #expect(try due(worked, .erasure).due == (try day("2026-04-10")))
    #expect(throws: ActRefusal.claims(.claimedAlready(.erasure))) {
      try worked.perform(AddClaim(.erasure, id: id), "2026-03-11T10:00:00+01:00")
    }
    let received = try worked.claim(.erasure).received
    #expect(throws: ActRefusal.beforeReceipt(.decided, received: received)) {
      let decide = Decide(.rights([.erasure]), decision: .granted)
      try worked.perform(decide, "2026-03-09T10:00:00+01:00")
    }
  }

  @Test func theTimeLimitRunsOnWhenTheDocumentArrivesNotWhenItIsChecked() throws {
    var worked = try WorkedCase(received: "2026-09-07T10:00:00+02:00")
    let question = AskIdentity(ground: "g", timeliness: .timely)
    try worked.perform(question, "2026-09-09T10:00:00+02:00")
    try worked.perform(ReceiveIdentityDocument(), "2026-09-15T10:00:00+02:00")
    #expect(try due(worked, .access).due == (try day("2026-10-13")))
    try worked.perform(ConfirmIdentity(), "2026-09-20T10:00:00+02:00")
    #expect(try due(worked, .access).due == (try day("2026-10-13")))
  }

  @Test func aQuestionOfIdentityStopsWhatIsAddedMeanwhileFromItsReceipt() throws {
    var worked = try WorkedCase(received: "2026-03-02T10:00:00+01:00")
    let question = AskIdentity(ground: "g", timeliness: .timely)
    try worked.perform(question, "2026-03-03T10:00:00+01:00")
    let id = Identifier<Claim>(UUID())
    try worked.perform(AddClaim(.erasure, id: id), "2026-03-05T10:00:00+01:00")
    #expect(try due(worked, .erasure).dates == .suspended(since: try day("2026-03-05")))
    try worked.perform(ConfirmIdentity(), "2026-03-09T10:00:00+01:00")
    #expect(try due(worked, .access).due == (try day("2026-04-08")))
    #expect(try due(worked, .erasure).due == (try day("2026-04-09")))
    let later = Identifier<Claim>(UUID())
    try worked.perform(AddClaim(.portability, id: later), "2026-03-12T10:00:00+01:00")
    #expect(try due(worked, .portability).due == (try day("2026-04-13")))
  }

  @Test func anIdentityThatIsNotConfirmedLetsTheClockRunOn() throws {
    var worked = try WorkedCase(received: "2026-03-02T10:00:00+01:00")
    let question = AskIdentity(ground: "g", timeliness: .timely)
    try worked.perform(question, "2026-03-03T10:00:00+01:00")
    try worked.perform(RejectIdentity(reasons: "no match"), "2026-03-10T10:00:00+01:00")
    #expect(try due(worked, .access).due == (try day("2026-04-09")))
  }

  @Test func aProcessorsReceiptSetsTheClockOff() throws {
    var worked = try WorkedCase(received: "2026-03-12T10:00:00+01:00")
    let received = try instant("2026-03-02T10:00:00+01:00")
    try worked.perform(
      RecordForwarding(by: "Helpdesk", received: received),
      "2026-03-12T10:00:00+01:00"
    )
    #expect(try due(worked, .access).due == (try day("2026-04-02")))
    #expect(worked.file.forwarding?.received == received)
    #expect(throws: ActRefusal.forwardedAlready) {
      try worked.perform(
        RecordForwarding(by: "Helpdesk", received: received),
        "2026-03-13T10:00:00+01:00"
      )
    }
  }

  @Test func aCorrectionGivesTheClaimTheClocksOfTheOtherRight() throws {
    var worked = try WorkedCase([.objection(.particularSituation)])
    let extending = ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "r")
    try worked.perform(extending, "2026-02-03T09:00:00Z")
    try worked.perform(
      CorrectClaim(.allOpen, to: .objection(.directMarketing), reason: "the newsletter"),
      "2026-02-04T09:00:00Z"
    )
    #expect(try worked.claim(.objection).extended == nil)
    let clocks = try Keepers.dutch().deadlines(of: worked.file).map(\.clock)
    #expect(clocks.contains(.actAtOnce))
  }

  @Test func theCoverageSaysWhereItWasCarriedOut() throws {
    var worked = try WorkedCase([.erasure])
    let systems = ["CRM", "Books", "Tapes", "Shop"]
    let hold = Deferral(ground: .legalHold, until: .event, reasons: "a lawsuit")
    let acts: [any Act] = [
      SetTask(.allOpen, .erase, in: systems, to: nil), FinishTask(1, .found, note: nil),
      DeferTask(2, hold), FinishTask(3, .impossible, note: "the drive is broken"),
    ]
    for act in acts { try worked.perform(act, "2026-02-03T09:00:00Z") }
    let coverage = Coverage(of: try worked.claim(.erasure))
    #expect(coverage.found.map(\.system) == ["CRM"])
    #expect(coverage.deferred.map(\.system) == ["Books"])
    #expect(coverage.impossible.map(\.system) == ["Tapes"])
    #expect(coverage.open.map(\.system) == ["Shop"])
    #expect(worked.file.nextSteps == [.decide([.erasure]), .finishTasks([4])])
  }

  @Test func theNextStepsLeadToTheEnd() throws {
    var worked = try WorkedCase([.erasure])
    func next() -> [NextStep] { worked.file.nextSteps }
    #expect(next() == [.decide([.erasure])])
    let question = AskIdentity(ground: "g", timeliness: .timely)
    try worked.perform(question, "2026-02-03T09:00:00Z")
    #expect(next() == [.awaitIdentity, .decide([.erasure])])
    try worked.perform(ReceiveIdentityDocument(), "2026-02-04T09:00:00Z")
    #expect(next() == [.checkDocument, .decide([.erasure])])
    try worked.perform(ConfirmIdentity(), "2026-02-05T09:00:00Z")
    try worked.perform(NameRecipients(["Mailer"], of: .erasure), "2026-02-05T09:00:00Z")
    try worked.perform(Decide(.allOpen, decision: .granted), "2026-02-06T09:00:00Z")
    #expect(next() == [.carryOut(.erasure), .answer([.erasure])])
    try worked.perform(ReportActed(.allOpen), "2026-02-06T10:00:00Z")
    #expect(next() == [.answer([.erasure]), .tellRecipients([1])])
    try worked.perform(Answer(.allOpen), "2026-02-07T09:00:00Z")
    try worked.perform(AskForRecipients(), "2026-02-07T09:00:00Z")
    #expect(next() == [.tellRecipients([1]), .discloseRecipients])
    try worked.perform(TellRecipients(.allToTell, by: .post), "2026-02-08T09:00:00Z")
    try worked.perform(DiscloseRecipients(), "2026-02-08T09:00:00Z")
    #expect(next() == [.close])
    try worked.perform(Close(.completed), "2026-02-09T09:00:00Z")
    #expect(next().isEmpty)
  }
}
