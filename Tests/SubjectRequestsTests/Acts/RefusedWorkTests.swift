import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What stands against acts on claims, tasks, restrictions, recipients, mandates and approvals.
@Suite("Refused work")
struct RefusedWorkTests {
  typealias Example = RefusedActTests.Example

  private static let grant = Decide(.allOpen, decision: .granted)
  private static let erase = SetTask(.allOpen, .erase, in: ["CRM"], to: nil)
  private static let name = NameRecipients(["Mailer"], of: .erasure)
  private static let hold = Deferral(ground: .legalHold, until: .event, reasons: "a lawsuit")
  private static let mandate = RecordMandate(.agent, evidence: "a letter of authority")

  static let claims: [Example] = [
    Example(
      name: "a claim that is there",
      act: CorrectClaim(.allOpen, to: .access, reason: "r"),
      refusal: .claims(.claimedAlready(.access))
    ),
    Example(
      name: "a correction without a reason",
      act: CorrectClaim(.allOpen, to: .erasure, reason: " "),
      refusal: .emptyText(.corrected)
    ),
    Example(
      name: "a correction of what is decided",
      before: [grant],
      act: CorrectClaim(.allOpen, to: .erasure, reason: "r"),
      refusal: .claimNotOpen(
        ClaimStanding(right: .access, progress: .decided(.granted, at: RefusedActTests.before)),
        .corrected
      )
    ),
    Example(
      name: "a correction of what is worked on",
      before: [
        erase,
        DeferTask(1, Deferral(ground: .retentionDuty, until: .event, reasons: "the books")),
      ],
      act: CorrectClaim(.allOpen, to: .erasure, reason: "r"),
      refusal: .claims(.workedOn(.access))
    ),
  ]

  static let tasks: [Example] = [
    Example(name: "no such task", act: FireTask(1), refusal: .task(.noSuchTask(1))),
    Example(name: "set twice", before: [erase], act: erase, refusal: .task(.setAlready(.erase))),
    Example(
      name: "a system without a name",
      act: SetTask(.allOpen, .search, in: [" "], to: nil),
      refusal: .emptyText(.taskSet)
    ),
    Example(
      name: "done twice",
      before: [erase, FinishTask(1, .found, note: nil)],
      act: FinishTask(1, .found, note: nil),
      refusal: .task(.finished(1))
    ),
    Example(
      name: "impossible without a reason",
      before: [erase],
      act: FinishTask(1, .impossible, note: " "),
      refusal: .task(.impossibleWithoutReason)
    ),
    Example(
      name: "an export that is deferred",
      before: [SetTask(.allOpen, .export, in: ["CRM"], to: nil)],
      act: DeferTask(1, hold),
      refusal: .task(.notDeferrable(.export))
    ),
    Example(
      name: "fired without a deferral",
      before: [erase],
      act: FireTask(1),
      refusal: .task(.notDeferred(1))
    ),
    Example(
      name: "reported as done with an open task",
      before: [erase],
      act: ReportActed(.allOpen),
      refusal: .task(.stillOpen(.access, [1]))
    ),
    Example(
      name: "answered with an open task",
      before: [erase, grant],
      act: Answer(.allOpen),
      refusal: .task(.stillOpen(.access, [1]))
    ),
    Example(
      name: "nothing held although something was found",
      before: [erase, FinishTask(1, .found, note: nil)],
      act: Decide(.allOpen, decision: .nothingHeld),
      refusal: .task(.foundAlthoughNothingHeld(1))
    ),
  ]

  static let restrictions: [Example] = [
    Example(
      name: "restricted without a claim",
      act: Restrict(.unlawful, scope: "s"),
      refusal: .noSuchClaim("restriction", holds: [.access])
    ),
    Example(
      name: "restricted after withdrawal",
      rights: [.restriction, .access],
      before: [Withdraw(.rights([.restriction]))],
      act: Restrict(.unlawful, scope: "s"),
      refusal: .claimNotOpen(
        ClaimStanding(right: .restriction, progress: .withdrawn(at: RefusedActTests.before)),
        .restricted
      )
    ),
    Example(name: "nothing to lift", act: LiftRestriction(), refusal: .restriction(.notRestricted)),
    Example(
      name: "lifted without notice",
      rights: [.restriction],
      before: [Restrict(.unlawful, scope: "s")],
      act: LiftRestriction(),
      refusal: .restriction(.liftingNotTold)
    ),
    Example(
      name: "lifted twice",
      rights: [.restriction],
      before: [
        Restrict(.unlawful, scope: "s"), TellOfLifting(reasons: "r"), LiftRestriction(),
      ],
      act: LiftRestriction(),
      refusal: .restriction(.notRestricted)
    ),
  ]

  static let recipients: [Example] = [
    Example(
      name: "of access",
      act: NameRecipients(["Mailer"], of: .access),
      refusal: .recipient(.noDuty(.access))
    ),
    Example(
      name: "named twice",
      rights: [.erasure],
      before: [name],
      act: name,
      refusal: .recipient(.namedAlready)
    ),
    Example(
      name: "told before it is granted",
      rights: [.erasure],
      before: [name],
      act: TellRecipients(.numbers([1]), by: .email),
      refusal: .recipient(.nothingGranted(.erasure))
    ),
    Example(
      name: "told of what is not done",
      rights: [.erasure],
      before: [name, grant],
      act: TellRecipients(.numbers([1]), by: .email),
      refusal: .recipient(.nothingDone(.erasure))
    ),
    Example(
      name: "told twice",
      rights: [.erasure],
      before: [name, grant, ReportActed(.allOpen), TellRecipients(.allToTell, by: .email)],
      act: TellRecipients(.numbers([1]), by: .email),
      refusal: .recipient(.settled(1))
    ),
    Example(
      name: "excused without reasons",
      rights: [.erasure],
      before: [name, grant],
      act: ExcuseRecipient(1, .impossible, reasons: ""),
      refusal: .recipient(.excuseWithoutReason)
    ),
    Example(
      name: "acknowledged before it is told",
      rights: [.erasure],
      before: [name, grant],
      act: AcknowledgeByRecipient(1),
      refusal: .recipient(.notTold(1))
    ),
    Example(
      name: "closed before recipients are told",
      rights: [.erasure],
      before: [name, grant, ReportActed(.allOpen), Answer(.allOpen)],
      act: Close(.completed),
      refusal: .recipient(.stillToTell([1]))
    ),
    Example(
      name: "closed although the person asked for the recipients",
      before: [AskForRecipients(), Withdraw(.allOpen)],
      act: Close(.completed),
      refusal: .recipient(.stillToDisclose)
    ),
  ]

  static let persons: [Example] = [
    Example(
      name: "a mandate without evidence",
      act: RecordMandate(.agent, evidence: " "),
      refusal: .mandate(.withoutEvidence)
    ),
    Example(
      name: "a mandate beside one that was accepted",
      before: [mandate, CheckMandate(.accepted, reasons: nil)],
      act: mandate,
      refusal: .mandate(.recordedAlready)
    ),
    Example(
      name: "a check of nothing",
      act: CheckMandate(.accepted, reasons: nil),
      refusal: .mandate(.none)
    ),
    Example(
      name: "a rejection without reasons",
      before: [mandate],
      act: CheckMandate(.rejected, reasons: nil),
      refusal: .emptyText(.mandateChecked)
    ),
    Example(
      name: "an answer to an agent who was rejected",
      before: [mandate, grant, CheckMandate(.rejected, reasons: "forged")],
      act: Answer(.allOpen),
      refusal: .mandate(.notAccepted(.agent))
    ),
    Example(
      name: "a processor that received it later",
      act: RecordForwarding(by: "p", received: Instant(secondsSince1970: 1_800_000_000)),
      refusal: .processorReceivedLater(than: Instant(secondsSince1970: 1_769_850_000))
    ),
    Example(
      name: "the same date told twice",
      before: [RecordDate(.earliest)],
      act: RecordDate(.earliest),
      refusal: .channel(.datedSoAlready(.earliest))
    ),
    Example(
      name: "a channel without a reason",
      act: MarkMisdirected(.randomAddress, reason: " "),
      refusal: .emptyText(.misdirected)
    ),
    Example(
      name: "a channel judged twice",
      before: [MarkMisdirected(.randomAddress, reason: "r")],
      act: MarkMisdirected(.unintendedChannel, reason: "r"),
      refusal: .channel(.misdirectedAlready)
    ),
    Example(
      name: "no official channel for what was decided already",
      before: [grant],
      act: MarkMisdirected(.randomAddress, reason: "r"),
      refusal: .channel(.workedOn)
    ),
    Example(
      name: "an official channel after an official channel",
      act: ReportRedirected(),
      refusal: .channel(.notMisdirected)
    ),
    Example(name: "a reminder of nothing", act: RemindPerson(), refusal: .noQuestionOpen),
    Example(name: "a fee that nobody asked", act: ReportFeePaid(.allOpen), refusal: .noFeeAsked),
    Example(name: "approval of nothing", act: Approve(.allOpen), refusal: .nothingProposed),
  ]

  /// The value cannot be made without words, so that no such decision is recorded.
  @Test func nobodyIsUnidentifiableWithoutReasons() {
    #expect(throws: ActRefusal.notDemonstrated) { try NonIdentification(reasons: " \n") }
  }

  @Test func identificationDoesNotMatterForAnObjection() throws {
    let finding = try NonIdentification(reasons: "r")
    var worked = try WorkedCase([.objection(.particularSituation)])
    #expect(throws: ActRefusal.identificationDoesNotMatter(.objection)) {
      try worked.perform(
        Decide(.allOpen, decision: .notIdentifiable(finding)),
        "2026-02-03T09:00:00+01:00"
      )
    }
  }

  @Test func whyNobodyIsIdentifiedStays() throws {
    let reasons = "two people bear that name"
    let decision = Decision.notIdentifiable(try NonIdentification(reasons: reasons))
    var worked = try WorkedCase([.access])
    try worked.perform(Decide(.allOpen, decision: decision), "2026-02-03T09:00:00+01:00")
    #expect(try worked.claim(.access).progress.decision == decision)
    #expect(Happening.decided(decision).words == "not-identifiable: \(reasons)")
  }

  @Test(arguments: claims + tasks + restrictions + recipients + persons)
  func saysWhy(_ example: Example) throws {
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
