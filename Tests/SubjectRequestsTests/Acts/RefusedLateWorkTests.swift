import SubjectRequests
import TestCases
import Testing
import TimeLimits

import struct Foundation.UUID

/// What stands against acts that are rarely refused.
@Suite("Refused late work")
struct RefusedLateWorkTests {
  typealias Example = RefusedActTests.Example

  private static let grant = Decide(.allOpen, decision: .granted)
  private static let name = NameRecipients(["Mailer"], of: .erasure)

  static var examples: [Example] {
    get throws {
      let other = try AllowedWorkTests.other()
      let demand = try FeeDemand(
        amount: try #require(MoneyAmount("12.50 EUR")),
        justification: try .complete(.manifestlyExcessive)
      )
      return try claims(other) + recipients + [
        Example(
          name: "a document that nobody asked for",
          act: ReceiveIdentityDocument(),
          refusal: .documentNotAskedFor
        ),
        Example(
          name: "an identity of which nobody asked",
          act: RejectIdentity(reasons: "another birthday"),
          refusal: .noQuestionOpen
        ),
        Example(
          name: "a fee twice",
          before: [AskFee(.allOpen, demand)],
          act: AskFee(.allOpen, demand),
          refusal: .claimNotOpen(
            ClaimStanding(
              right: .access,
              progress: .feeAsked(demand, at: RefusedActTests.before)
            ),
            .feeAsked
          )
        ),
        Example(
          name: "a decision returned that nobody proposed",
          act: ReturnDecision(.allOpen, reasons: "r"),
          refusal: .nothingProposed
        ),
        Example(
          name: "the end of a restriction that there is not",
          act: TellOfLifting(reasons: "r"),
          refusal: .restriction(.notRestricted)
        ),
        Example(
          name: "a copy that nobody asked for",
          rights: [.erasure],
          act: RecordCopy.onPaper,
          refusal: .nobodyAskedForACopy
        ),
        Example(
          name: "a hold without a reason",
          act: HoldCase(.audit, until: .released, reason: " "),
          refusal: .emptyText(.held)
        ),
        Example(
          name: "a hold released that there is not",
          act: ReleaseHold(reason: "r"),
          refusal: .retention(.notHeld)
        ),
      ]
    }
  }

  private static func claims(_ other: CaseFile) throws -> [Example] {
    var random = SeededGenerator(seed: 3)
    return [
      Example(
        name: "the same claim again",
        act: AddClaim(.access, id: Identifier(UUID())),
        refusal: .claims(.claimedAlready(.access))
      ),
      Example(
        name: "the only claim split off",
        act: SplitOff(.allOpen, to: Reference(year: 2026, using: &random), reason: "r"),
        refusal: .claims(.onlyClaim(.access))
      ),
      Example(
        name: "joined to what asks for something else",
        rights: [.erasure],
        act: JoinDuplicate(to: other, reason: "r"),
        refusal: .claims(.nothingRepeated(other.request.reference))
      ),
    ]
  }

  private static let recipients: [Example] = [
    Example(
      name: "nobody where somebody is named",
      rights: [.erasure],
      before: [name],
      act: SayNoRecipients(of: .erasure),
      refusal: .recipient(.someNamed([1]))
    ),
    Example(
      name: "nobody twice",
      rights: [.erasure],
      before: [SayNoRecipients(of: .erasure)],
      act: SayNoRecipients(of: .erasure),
      refusal: .recipient(.saidNone)
    ),
    Example(
      name: "nobody of access",
      act: SayNoRecipients(of: .access),
      refusal: .recipient(.noDuty(.access))
    ),
    Example(
      name: "asked twice",
      before: [AskForRecipients()],
      act: AskForRecipients(),
      refusal: .questionAlreadyOpen
    ),
    Example(
      name: "told before they are named",
      rights: [.erasure],
      before: [grant, AskForRecipients()],
      act: DiscloseRecipients(),
      refusal: .recipient(.notNamed([.erasure]))
    ),
    Example(
      name: "told though nobody asked",
      act: DiscloseRecipients(),
      refusal: .recipient(.notAsked)
    ),
  ]

  @Test(arguments: try examples) func saysWhy(_ example: Example) throws {
    var worked = try WorkedCase(example.rights)
    for act in example.before { try worked.perform(act, at: RefusedActTests.before) }
    let before = worked.file
    #expect(throws: example.refusal) {
      try worked.perform(example.act, "2026-02-04T09:00:00+01:00")
    }
    #expect(worked.file == before)
    #expect(!example.refusal.description.isEmpty)
  }

  /// Nothing is added to a case whose personal data is gone, whatever it is.
  @Test func nothingIsAddedToWhatWasErased() throws {
    let handle = try #require(Handle("p.jansen"))
    var worked = try WorkedCase()
    try worked.perform(Withdraw(.allOpen), "2026-02-03T09:00:00Z")
    try worked.perform(Close(.completed), "2026-02-03T10:00:00Z")
    var file = worked.file
    file.append(
      CaseEvent(
        sequence: file.eventCount + 1,
        claim: nil,
        happening: .erased(.personAsked),
        occurred: worked.now,
        recorded: worked.now,
        by: handle
      )
    )
    let terms = ActTerms(officer: handle, approval: .onePerson, zone: .utc)
    for act in [LinkReminder(), Assign(to: handle), Note("n"), AskForRecipients()] as [any Act] {
      #expect(throws: ActRefusal.retention(.erased)) {
        try file.deciding(act, occurred: worked.now, now: worked.now, under: terms)
      }
    }
  }
}
