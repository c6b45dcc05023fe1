import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What the law and the case allow, and the facts that follow.
@Suite("Allowed acts")
struct AllowedActTests {
  /// An act, what came before it, and the facts it must give.
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    var rights: [ClaimedRight] = [.access]
    var before: [any Act] = []
    let act: any Act
    let gives: [Happening]

    var testDescription: String { name }
  }

  private static let handle = Handle("p.jansen")

  static var examples: [Example] {
    get throws {
      let refusal = try Refusal.complete(.manifestlyExcessive)
      let somebody = try #require(handle)
      return [
        Example(name: "acknowledge", act: Acknowledge(), gives: [.acknowledged]),
        Example(
          name: "ask identity",
          act: AskIdentity(ground: "another address", timeliness: .timely),
          gives: [.identityAsked(ground: "another address", .timely)]
        ),
        Example(
          name: "confirm identity",
          before: [AskIdentity(ground: "another address", timeliness: .late)],
          act: ConfirmIdentity(),
          gives: [.identityConfirmed]
        ),
        Example(
          name: "ask again after an answer",
          before: [AskIdentity(ground: "a", timeliness: .timely), ConfirmIdentity()],
          act: AskIdentity(ground: "b", timeliness: .timely),
          gives: [.identityAsked(ground: "b", .timely)]
        ),
        Example(
          name: "clarification",
          act: AskClarification(.allOpen, reason: "which account", timeliness: .timely),
          gives: [.clarificationAsked(reason: "which account", .timely)]
        ),
        Example(
          name: "clarified",
          before: [AskClarification(.allOpen, reason: "which", timeliness: .timely)],
          act: Clarify(.rights([.access])),
          gives: [.clarified]
        ),
        Example(
          name: "extend all that has a time limit",
          rights: [.access, .consentWithdrawal, .erasure],
          act: ExtendTimeLimit(.allOpen, .months(2), on: .complexity, reasons: "many systems"),
          gives: [
            .extended(.months(2), on: .complexity, reasons: "many systems"),
            .extended(.months(2), on: .complexity, reasons: "many systems"),
          ]
        ),
        Example(
          name: "refuse",
          act: Decide(.allOpen, decision: .refused(refusal)),
          gives: [.decided(.refused(refusal))]
        ),
        Example(
          name: "grant one of two",
          rights: [.access, .erasure],
          act: Decide(.rights([.erasure]), decision: .granted),
          gives: [.decided(.granted)]
        ),
        Example(
          name: "answer",
          before: [Decide(.allOpen, decision: .nothingHeld)],
          act: Answer(.allOpen),
          gives: [.answered(.nothingGranted)]
        ),
        Example(name: "act", act: ReportActed(.allOpen), gives: [.acted]),
        Example(name: "withdraw", act: Withdraw(.allOpen), gives: [.withdrawn]),
        Example(name: "remind", act: LinkReminder(), gives: [.reminded(by: nil)]),
        Example(name: "assign", act: Assign(to: somebody), gives: [.assigned(to: somebody)]),
        Example(name: "note", act: Note("called back"), gives: [.noted(text: "called back")]),
        Example(
          name: "close what is done",
          before: [Withdraw(.allOpen)],
          act: Close(.completed),
          gives: [.closed(.completed)]
        ),
        Example(
          name: "reopen",
          before: [Withdraw(.allOpen), Close(.completed)],
          act: Reopen(reason: "complaint"),
          gives: [.reopened(reason: "complaint")]
        ),
      ]
    }
  }

  @Test(arguments: try examples) func givesItsFacts(_ example: Example) throws {
    var worked = try WorkedCase(example.rights)
    for act in example.before { try worked.perform(act, "2026-02-03T09:00:00+01:00") }
    let before = worked.events.count
    try worked.perform(example.act, "2026-02-04T09:00:00+01:00")
    let given = worked.events.dropFirst(before)
    #expect(given.map(\.happening) == example.gives)
    #expect(given.map(\.happening.kind) == example.gives.map { _ in example.act.kind })
    #expect(worked.file.eventCount == worked.events.count)
  }

  @Test func aClosedCaseTakesNotesAssignmentsAndReminders() throws {
    var worked = try WorkedCase()
    try worked.perform(Withdraw(.allOpen), "2026-02-03T09:00:00+01:00")
    try worked.perform(Close(.completed), "2026-02-03T10:00:00+01:00")
    let handle = try #require(Self.handle)
    for act in [Note("filed"), Assign(to: handle), LinkReminder()] as [any Act] {
      try worked.perform(act, "2026-02-05T09:00:00+01:00")
    }
    #expect(worked.file.assignee == handle)
    #expect(worked.file.reminders.count == 1)
  }

  @Test func aRightNamedTwiceIsActedOnOnce() throws {
    var worked = try WorkedCase([.access, .erasure])
    let selection = ClaimSelection.rights([.access, .access])
    try worked.perform(
      ExtendTimeLimit(selection, .months(1), on: .complexity, reasons: "r"),
      "2026-02-03T09:00:00Z"
    )
    try worked.perform(
      AskClarification(selection, reason: "r", timeliness: .timely),
      "2026-02-03T09:00:00Z"
    )
    try worked.perform(Decide(selection, decision: .granted), "2026-02-04T09:00:00Z")
    #expect(worked.events.map(\.happening.kind).filter { $0 == .extended }.count == 1)
    #expect(worked.events.map(\.happening.kind).filter { $0 == .clarificationAsked }.count == 1)
  }

  @Test func twoObjectionsAreDecidedApart() throws {
    let both: [ClaimedRight] = [.objection(.particularSituation), .objection(.directMarketing)]
    var worked = try WorkedCase(both)
    try worked.perform(
      Decide(.claimed([.objection(.directMarketing)]), decision: .granted),
      "2026-02-03T09:00:00Z"
    )
    let refusal = try Refusal.complete(.compellingGrounds)
    try worked.perform(
      Decide(.claimed([.objection(.particularSituation)]), decision: .refused(refusal)),
      "2026-02-03T09:00:00Z"
    )
    let marketing = ClaimSelection.claimed([.objection(.directMarketing)])
    try worked.perform(ReportActed(marketing), "2026-02-03T09:00:00Z")
    try worked.perform(Answer(.allOpen), "2026-02-04T09:00:00Z")
    #expect(worked.file.claims.map(\.progress.decision?.outcome) == [.refused, .granted])
    #expect(worked.file.openClaims.isEmpty)
  }
}
