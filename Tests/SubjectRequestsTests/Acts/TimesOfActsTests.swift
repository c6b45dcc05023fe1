import SubjectRequests
import Testing
import TimeLimits

@Suite("When acts occur")
struct TimesOfActsTests {
  private static let acts: [any Act] = [
    Acknowledge(), AskIdentity(ground: "g", timeliness: .timely), ConfirmIdentity(),
    AskClarification(.allOpen, reason: "r", timeliness: .timely), Clarify(.allOpen),
    ExtendTimeLimit(.allOpen, months: 1, reasons: "r"), Decide(.allOpen, decision: .granted),
    ReportActed(.allOpen), Answer(.allOpen), Withdraw(.allOpen), LinkReminder(), Note("n"),
    Close(.completed), Reopen(reason: "r"),
  ]

  @Test func noneOccursBeforeReceipt() throws {
    let worked = try WorkedCase()
    let received = worked.file.request.received
    let before = Instant(microsecondsSince1970: received.microsecondsSince1970 - 1)
    for act in Self.acts {
      #expect(throws: ActRefusal.beforeReceipt(act.kind, received: received)) {
        try worked.file.deciding(act, occurred: before, now: worked.now)
      }
    }
    #expect(try !worked.file.deciding(Acknowledge(), occurred: received, now: worked.now).isEmpty)
  }

  @Test func noneOccursInTheFuture() throws {
    let worked = try WorkedCase()
    let after = Instant(microsecondsSince1970: worked.now.microsecondsSince1970 + 1)
    for act in Self.acts {
      #expect(throws: ActRefusal.inTheFuture(act.kind)) {
        try worked.file.deciding(act, occurred: after, now: worked.now)
      }
    }
    #expect(try !worked.file.deciding(Note("n"), occurred: worked.now, now: worked.now).isEmpty)
  }

  /// An act, what came before it, and which fact of that it follows.
  struct Example: Sendable {
    let before: [any Act]
    let act: any Act
    let follows: EventKind
  }

  private static let identity = AskIdentity(ground: "g", timeliness: .timely)
  private static let clarification = AskClarification(.allOpen, reason: "r", timeliness: .timely)
  private static let grant = Decide(.allOpen, decision: .granted)

  static let examples: [Example] = [
    Example(before: [identity], act: ConfirmIdentity(), follows: .identityAsked),
    Example(before: [identity, ConfirmIdentity()], act: identity, follows: .identityConfirmed),
    Example(before: [clarification], act: Clarify(.allOpen), follows: .clarificationAsked),
    Example(before: [clarification, Clarify(.allOpen)], act: clarification, follows: .clarified),
    Example(before: [grant], act: Answer(.allOpen), follows: .decided),
    Example(before: [grant, Answer(.allOpen)], act: Close(.completed), follows: .answered),
    Example(before: [Withdraw(.allOpen)], act: Close(.completed), follows: .withdrawn),
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
