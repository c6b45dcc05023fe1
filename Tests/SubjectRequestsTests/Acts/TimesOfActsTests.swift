import SubjectRequests
import TestCases
import Testing
import TimeLimits

@Suite("When acts occur")
struct TimesOfActsTests {
  private static let acts: [any Act] = [
    Acknowledge(), AskIdentity(ground: "g", timeliness: .timely), ConfirmIdentity(),
    AskClarification(.allOpen, reason: "r", timeliness: .timely), Clarify(.allOpen),
    ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "r"),
    Decide(.allOpen, decision: .granted),
    ReportActed(.allOpen), Answer(.allOpen), Withdraw(.allOpen), LinkReminder(), Note("n"),
    Close(.completed), Reopen(reason: "r"), RejectIdentity(reasons: "r"), RemindPerson(),
    SetTask(.allOpen, .search, in: ["CRM"], to: nil), FinishTask(1, .found, note: nil),
    FireTask(1), Restrict(.unlawful, scope: "s"), TellOfLifting(reasons: "r"), LiftRestriction(),
    NameRecipients(["a"], of: .erasure), TellRecipients(.allToTell, by: .post),
    AskForRecipients(), RecordMandate(.agent, evidence: "e"), CheckMandate(.accepted, reasons: nil),
    ReceiveIdentityDocument(), Approve(.allOpen), ReportFeePaid(.allOpen),
  ]

  @Test func noneOccursBeforeReceipt() throws {
    let worked = try WorkedCase()
    let received = worked.file.request.received
    let before = Instant(microsecondsSince1970: received.microsecondsSince1970 - 1)
    for act in Self.acts {
      #expect(throws: ActRefusal.beforeReceipt(act.kind, received: received)) {
        try worked.decide(act, at: before)
      }
    }
    #expect(try !worked.decide(Acknowledge(), at: received).isEmpty)
  }

  @Test func noneOccursInTheFuture() throws {
    let worked = try WorkedCase()
    let after = Instant(microsecondsSince1970: worked.now.microsecondsSince1970 + 1)
    for act in Self.acts {
      #expect(throws: ActRefusal.inTheFuture(act.kind)) {
        try worked.decide(act, at: after)
      }
    }
    #expect(try !worked.decide(Note("n"), at: worked.now).isEmpty)
  }

  /// An act, what came before it, and which fact of that it follows.
  struct Example: Sendable {
    let before: [any Act]
    let act: any Act
    let follows: EventKind
  }

  private static let identity = AskIdentity(ground: "g", timeliness: .timely)
  private static let clarification = AskClarification(.allOpen, reason: "r", timeliness: .timely)
  private static let task = SetTask(.allOpen, .erase, in: ["CRM"], to: nil)
  private static let deferral = DeferTask(
    1,
    Deferral(ground: .legalHold, until: .event, reasons: "until judgment")
  )
  private static let grant = Decide(.allOpen, decision: .granted)

  static let examples: [Example] = [
    Example(before: [identity], act: ConfirmIdentity(), follows: .identityAsked),
    Example(before: [identity, ConfirmIdentity()], act: identity, follows: .identityConfirmed),
    Example(before: [clarification], act: Clarify(.allOpen), follows: .clarificationAsked),
    Example(before: [clarification, Clarify(.allOpen)], act: clarification, follows: .clarified),
    Example(before: [grant, RecordCopy.onPaper], act: Answer(.allOpen), follows: .decided),
    Example(
      before: [grant, RecordCopy.onPaper, Answer(.allOpen)],
      act: Close(.completed),
      follows: .answered
    ),
    Example(before: [Withdraw(.allOpen)], act: Close(.completed), follows: .withdrawn),
    Example(
      before: [identity],
      act: RejectIdentity(reasons: "r"),
      follows: .identityAsked
    ),
    Example(before: [identity], act: RemindPerson(), follows: .identityAsked),
    Example(before: [task], act: FinishTask(1, .found, note: nil), follows: .taskSet),
    Example(before: [task, deferral], act: FireTask(1), follows: .taskDeferred),
    Example(
      before: [task, deferral, FireTask(1)],
      act: FinishTask(1, .found, note: nil),
      follows: .taskFired
    ),
    Example(
      before: [RecordMandate(.agent, evidence: "e")],
      act: CheckMandate(.accepted, reasons: nil),
      follows: .mandated
    ),
    Example(before: [AskForRecipients()], act: DiscloseRecipients(), follows: .recipientsAsked),
    Example(
      before: [Withdraw(.allOpen), Close(.completed)],
      act: Reopen(reason: "r"),
      follows: .closed
    ),
  ]

  @Test(arguments: examples) func noneOccursBeforeWhatItFollows(_ example: Example) throws {
    var worked = try WorkedCase()
    let moment = try instant("2026-02-10T09:00:00Z")
    for earlier in example.before { try worked.perform(earlier, at: moment) }
    let file = worked.file
    #expect(
      throws: ActRefusal.outOfOrder(example.act.kind, follows: example.follows, at: moment)
    ) {
      try worked.perform(example.act, at: moment.adding(seconds: -1))
    }
    #expect(worked.file == file)
    try worked.perform(example.act, at: moment)
    #expect(worked.events.last?.happening.kind == example.act.kind)
  }

  @Test func whatIsLoggedLateMayFallBetween() throws {
    var worked = try WorkedCase()
    try worked.perform(Decide(.allOpen, decision: .granted), "2026-02-20T09:00:00Z")
    try worked.perform(Acknowledge(), "2026-02-02T09:00:00Z")
    #expect(worked.file.acknowledged == (try instant("2026-02-02T09:00:00Z")))
  }
}
