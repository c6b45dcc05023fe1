import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What the law or the case stands against, each with its sentence.
@Suite("Refused acts")
struct RefusedActTests {
  /// An act, what came before it, and why it is refused.
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    var rights: [ClaimedRight] = [.access]
    var before: [any Act] = []
    let act: any Act
    let refusal: ActRefusal

    var testDescription: String { name }
  }

  private static let identity = AskIdentity(ground: "another address", timeliness: .timely)
  private static let clarification = AskClarification(
    .allOpen,
    reason: "which account",
    timeliness: .timely
  )
  /// When what came before was done: 3 February 2026, 9 o'clock in Amsterdam.
  static let before = Instant(secondsSince1970: 1_770_105_600)

  private static func standing(_ progress: Claim.Progress) -> ClaimStanding {
    ClaimStanding(right: .access, progress: progress)
  }

  private static let withdrawal = Withdraw(.allOpen)

  static let questions: [Example] = [
    Example(
      name: "identity without a ground",
      act: AskIdentity(ground: " \n", timeliness: .timely),
      refusal: .questionWithoutReason
    ),
    Example(
      name: "identity asked twice",
      before: [identity],
      act: identity,
      refusal: .questionAlreadyOpen
    ),
    Example(
      name: "identity confirmed without a question",
      act: ConfirmIdentity(),
      refusal: .noQuestionOpen
    ),
    Example(
      name: "identity confirmed twice",
      before: [identity, ConfirmIdentity()],
      act: ConfirmIdentity(),
      refusal: .noQuestionOpen
    ),
    Example(
      name: "clarification without a reason",
      act: AskClarification(.allOpen, reason: "", timeliness: .timely),
      refusal: .questionWithoutReason
    ),
    Example(
      name: "clarification asked twice",
      before: [clarification],
      act: clarification,
      refusal: .questionAlreadyOpen
    ),
    Example(
      name: "clarified without a question",
      act: Clarify(.allOpen),
      refusal: .noQuestionOpen
    ),
  ]

  static let extensions: [Example] = [
    Example(
      name: "by three months",
      act: ExtendTimeLimit(.allOpen, .months(3), on: .complexity, reasons: "many systems"),
      refusal: .extensionOutOfRange(.months(3))
    ),
    Example(
      name: "by no month",
      act: ExtendTimeLimit(.allOpen, .months(0), on: .complexity, reasons: "many systems"),
      refusal: .extensionOutOfRange(.months(0))
    ),
    Example(
      name: "without reasons",
      act: ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "\t"),
      refusal: .extensionWithoutReasons
    ),
    Example(
      name: "twice",
      before: [ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "many systems")],
      act: ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "many systems"),
      refusal: .alreadyExtended
    ),
    Example(
      name: "of direct marketing",
      rights: [.objection(.directMarketing)],
      act: ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "many systems"),
      refusal: .notExtendable(.objection)
    ),
    Example(
      name: "by more days than a year has",
      act: ExtendTimeLimit(.allOpen, .days(367), on: nil, reasons: "many systems"),
      refusal: .extensionOutOfRange(.days(367))
    ),
    Example(
      name: "until a day that is over",
      act: ExtendTimeLimit(.allOpen, .until(.earliest), on: nil, reasons: "r"),
      refusal: .extensionUntilThePast(.earliest)
    ),
    Example(
      name: "by months on no ground",
      act: ExtendTimeLimit(.allOpen, .months(1), on: nil, reasons: "many systems"),
      refusal: .extensionWithoutGround
    ),
    Example(
      name: "of a withdrawal of consent that is named",
      rights: [.access, .consentWithdrawal],
      act: ExtendTimeLimit(
        .rights([.access, .consentWithdrawal]),
        .months(1),
        on: .complexity,
        reasons: "many systems"
      ),
      refusal: .notExtendable(.consentWithdrawal)
    ),
    Example(
      name: "of what is decided",
      before: [Decide(.allOpen, decision: .nothingHeld)],
      act: ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "many systems"),
      refusal: .claimNotOpen(standing(.decided(.nothingHeld, at: before)), .extended)
    ),
  ]

  static var decisions: [Example] {
    get throws {
      [
        Example(
          name: "a withdrawn claim",
          before: [withdrawal],
          act: Decide(.rights([.access]), decision: .granted),
          refusal: .claimNotOpen(standing(.withdrawn(at: before)), .decided)
        ),
        Example(
          name: "the same twice",
          before: [Decide(.allOpen, decision: .granted)],
          act: Decide(.allOpen, decision: .granted),
          refusal: .claimNotOpen(standing(.decided(.granted, at: before)), .decided)
        ),
        Example(
          name: "two claims at once",
          rights: [.access, .erasure],
          act: Decide(.allOpen, decision: .granted),
          refusal: .severalClaims([.access, .erasure])
        ),
        Example(
          name: "a claim that is not there",
          act: Decide(.rights([.portability]), decision: .granted),
          refusal: .noSuchClaim("portability", holds: [.access])
        ),
        Example(
          name: "on a ground of another right",
          act: Decide(.allOpen, decision: .refused(try .complete(.legalClaims))),
          refusal: .groundDoesNotFit(.legalClaims, .access)
        ),
        Example(
          name: "an answer without a decision",
          act: Answer(.allOpen),
          refusal: .claimNotDecided(.access)
        ),
        Example(
          name: "an answer with one of two decided",
          rights: [.access, .erasure],
          before: [Decide(.rights([.access]), decision: .granted), RecordCopy.onPaper],
          act: Answer(.allOpen),
          refusal: .claimNotDecided(.erasure)
        ),
        Example(
          name: "an answer twice",
          before: [Decide(.allOpen, decision: .granted), RecordCopy.onPaper, Answer(.allOpen)],
          act: Answer(.rights([.access])),
          refusal: .claimNotOpen(standing(.answered(.granted, at: before)), .answered)
        ),
        Example(
          name: "an answer to nothing",
          before: [withdrawal],
          act: Answer(.allOpen),
          refusal: .nothingOpen(.answered)
        ),
      ]
    }
  }

  static let endings: [Example] = [
    Example(
      name: "completed with open claims",
      rights: [.access, .erasure],
      act: Close(.completed),
      refusal: .claimsStillOpen([.access, .erasure])
    ),
    Example(
      name: "completed with a decision that was not told",
      before: [Decide(.allOpen, decision: .granted)],
      act: Close(.completed),
      refusal: .claimsStillOpen([.access])
    ),
    Example(
      name: "unanswered without a question",
      act: Close(.unanswered(reasons: "two reminders", nil)),
      refusal: .noQuestionOpen
    ),
    Example(
      name: "unanswered without reasons",
      before: [identity],
      act: Close(.unanswered(reasons: " ", nil)),
      refusal: .emptyText(.closed)
    ),
    Example(
      name: "unanswered without a reminder",
      before: [identity],
      act: Close(.unanswered(reasons: "no reminder", nil)),
      refusal: .personNotReminded
    ),
    Example(
      name: "unanswered without a word to the person",
      before: [identity, RemindPerson()],
      act: Close(.unanswered(reasons: "one reminder", nil)),
      refusal: .personNotTold(reminded: before)
    ),
    Example(
      name: "unanswered with a reminder of an earlier question alone",
      before: [identity, RemindPerson(), ConfirmIdentity()],
      act: Close(.unanswered(reasons: "no reminder", nil)),
      refusal: .noQuestionOpen
    ),
    Example(
      name: "unanswered while another claim waits for the controller",
      rights: [.access, .erasure],
      before: [AskClarification(.rights([.access]), reason: "which", timeliness: .timely)],
      act: Close(.unanswered(reasons: "two reminders", nil)),
      refusal: .claimsStillOpen([.erasure])
    ),
    Example(
      name: "a closed case",
      before: [withdrawal, Close(.completed)],
      act: Close(.completed),
      refusal: .requestClosed
    ),
    Example(
      name: "an act on a closed case",
      before: [withdrawal, Close(.completed)],
      act: Acknowledge(),
      refusal: .requestClosed
    ),
    Example(
      name: "reopen an open case",
      act: Reopen(reason: "complaint"),
      refusal: .requestNotClosed
    ),
    Example(
      name: "reopen without a reason",
      before: [withdrawal, Close(.completed)],
      act: Reopen(reason: ""),
      refusal: .emptyText(.reopened)
    ),
    Example(name: "an empty note", act: Note(" "), refusal: .emptyText(.noted)),
    Example(
      name: "withdraw twice",
      before: [withdrawal],
      act: Withdraw(.rights([.access])),
      refusal: .claimNotOpen(standing(.withdrawn(at: before)), .withdrawn)
    ),
  ]

  @Test(arguments: questions + extensions + endings)
  func saysWhy(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: try decisions) func saysWhyNotDecided(_ example: Example) throws {
    try check(example)
  }

  private func check(_ example: Example) throws {
    var worked = try WorkedCase(example.rights)
    for act in example.before { try worked.perform(act, "2026-02-03T09:00:00+01:00") }
    let before = worked.file
    #expect(throws: example.refusal) {
      try worked.perform(example.act, "2026-02-04T09:00:00+01:00")
    }
    #expect(worked.file == before)
    #expect(!example.refusal.description.isEmpty)
  }
}
