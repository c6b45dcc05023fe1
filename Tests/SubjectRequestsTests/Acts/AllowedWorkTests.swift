import SubjectRequests
import TestCases
import Testing
import TimeLimits

import struct Foundation.UUID

/// What is allowed of claims, tasks, restrictions, recipients, mandates, fees, holds and approvals.
@Suite("Allowed work")
struct AllowedWorkTests {
  typealias Example = AllowedActTests.Example

  private static let grant = Decide(.allOpen, decision: .granted)
  private static let question = AskIdentity(ground: "g", timeliness: .timely)

  static var claims: [Example] {
    get throws {
      let other = try other()
      var random = SeededGenerator(seed: 3)
      let reference = Reference(year: 2026, using: &random)
      return [
        Example(
          name: "another claim",
          act: AddClaim(.erasure, id: Identifier(UUID())),
          gives: [.claimed(.erasure)]
        ),
        Example(
          name: "another right",
          act: CorrectClaim(.allOpen, to: .portability, reason: "a file is meant"),
          gives: [.corrected(to: .portability, reason: "a file is meant")]
        ),
        Example(
          name: "a request of its own",
          rights: [.access, .erasure],
          act: SplitOff(.rights([.erasure]), to: reference, reason: "another department"),
          gives: [.splitOff(to: reference, reason: "another department")]
        ),
        Example(
          name: "the same as before",
          act: JoinDuplicate(to: other, reason: "by post too"),
          gives: [.joined(to: other.request.reference, reason: "by post too")]
        ),
      ]
    }
  }

  /// A request of the same person of a day before.
  static func other() throws -> CaseFile {
    try WorkedCase([.access], received: "2026-01-30T10:00:00+01:00", seed: 8).file
  }

  static var persons: [Example] {
    get throws {
      let refusal = try Refusal.complete(.manifestlyExcessive)
      let amount = try #require(MoneyAmount("12.50 EUR"))
      let demand = try FeeDemand(amount: amount, justification: refusal)
      let earlier = Instant(secondsSince1970: 1_769_800_000)
      let mandate = RecordMandate(.agent, evidence: "a letter")
      return [
        Example(
          name: "forwarded",
          act: RecordForwarding(by: "Helpdesk", received: earlier),
          gives: [.forwarded(by: "Helpdesk", received: earlier)]
        ),
        Example(
          name: "the date that it bears",
          act: RecordDate(.earliest),
          gives: [.dated(.earliest)]
        ),
        Example(
          name: "no official channel",
          act: MarkMisdirected(.uninvolvedEmployee, reason: "handed to a driver"),
          gives: [.misdirected(.uninvolvedEmployee, reason: "handed to a driver")]
        ),
        Example(
          name: "an official channel at last",
          before: [MarkMisdirected(.randomAddress, reason: "a shop")],
          act: ReportRedirected(),
          gives: [.redirected]
        ),
        Example(name: "mandate", act: mandate, gives: [.mandated(.agent, evidence: "a letter")]),
        Example(
          name: "mandate checked",
          before: [mandate],
          act: CheckMandate(.accepted, reasons: nil),
          gives: [.mandateChecked(.accepted, reasons: nil)]
        ),
        Example(
          name: "document",
          before: [question],
          act: ReceiveIdentityDocument(),
          gives: [.documentReceived]
        ),
        Example(
          name: "another person",
          before: [question],
          act: RejectIdentity(reasons: "another birthday"),
          gives: [.identityRejected(reasons: "another birthday")]
        ),
        Example(
          name: "reminder of the question",
          before: [question],
          act: RemindPerson(),
          gives: [.questionReminded]
        ),
        Example(name: "fee", act: AskFee(.allOpen, demand), gives: [.feeAsked(demand)]),
        Example(
          name: "fee paid",
          before: [AskFee(.allOpen, demand)],
          act: ReportFeePaid(.allOpen),
          gives: [.feePaid]
        ),
      ]
    }
  }

  static var tasks: [Example] {
    let task = SetTask(.allOpen, .erase, in: ["CRM"], to: nil)
    let deferral = Deferral(ground: .retentionDuty, until: .event, reasons: "the books")
    let set = TaskHappening.set(.erase, system: "CRM", to: nil)
    return [
      Example(name: "task", rights: [.erasure], act: task, gives: [.task(1, set)]),
      Example(
        name: "task done",
        rights: [.erasure],
        before: [task],
        act: FinishTask(1, .found, note: nil),
        gives: [.task(1, .done(.found, note: nil))]
      ),
      Example(
        name: "task deferred",
        rights: [.erasure],
        before: [task],
        act: DeferTask(1, deferral),
        gives: [.task(1, .deferred(deferral))]
      ),
      Example(
        name: "task fired",
        rights: [.erasure],
        before: [task, DeferTask(1, deferral)],
        act: FireTask(1),
        gives: [.task(1, .fired)]
      ),
    ]
  }

  static var restrictions: [Example] {
    get throws {
      let restrict = Restrict(.unlawful, scope: "the profile")
      let day = try #require(CalendarDate(iso8601: "2026-02-04"))
      let told = TellOfLifting(reasons: "r", on: day)
      let moment = RefusedActTests.before
      return [
        Example(
          name: "restricted",
          rights: [.restriction],
          act: restrict,
          gives: [.restriction(.imposed(.unlawful, scope: "the profile"))]
        ),
        Example(
          name: "lifting told",
          rights: [.restriction],
          before: [restrict],
          act: TellOfLifting(reasons: "r"),
          gives: [.restriction(.liftingTold(reasons: "r", on: nil))]
        ),
        Example(
          name: "lifted on the day that was told",
          rights: [.restriction],
          before: [restrict, told],
          act: LiftRestriction(),
          gives: [.restriction(.lifted(told: moment, on: day))]
        ),
      ]
    }
  }

  static let recipients: [Example] = {
    let name = NameRecipients(["Mailer"], of: .erasure)
    let done = ReportActed(.allOpen)
    let tell = TellRecipients(.allToTell, by: .email)
    return [
      Example(
        name: "named",
        rights: [.erasure],
        act: name,
        gives: [.recipient(1, .named("Mailer"))]
      ),
      Example(
        name: "nobody",
        rights: [.erasure],
        act: SayNoRecipients(of: .erasure),
        gives: [.noRecipients]
      ),
      Example(
        name: "one after all",
        rights: [.erasure],
        before: [SayNoRecipients(of: .erasure)],
        act: name,
        gives: [.recipient(1, .named("Mailer"))]
      ),
      Example(
        name: "told",
        rights: [.erasure],
        before: [name, grant, done],
        act: tell,
        gives: [.recipient(1, .told(by: .email))]
      ),
      Example(
        name: "acknowledged",
        rights: [.erasure],
        before: [name, grant, done, tell],
        act: AcknowledgeByRecipient(1),
        gives: [.recipient(1, .acknowledged)]
      ),
      Example(
        name: "excused",
        rights: [.erasure],
        before: [name, grant],
        act: ExcuseRecipient(1, .impossible, reasons: "wound up"),
        gives: [.recipient(1, .excused(.impossible, reasons: "wound up"))]
      ),
      Example(name: "asked", act: AskForRecipients(), gives: [.recipientsAsked]),
      Example(
        name: "disclosed",
        rights: [.erasure],
        before: [grant, AskForRecipients(), SayNoRecipients(of: .erasure)],
        act: DiscloseRecipients(),
        gives: [.recipientsDisclosed]
      ),
      Example(
        name: "copy",
        act: RecordCopy(.otherwise("on paper")),
        gives: [.copy(.otherwise("on paper"))]
      ),
    ]
  }()

  static let holds: [Example] = {
    let hold = HoldCase(.audit, until: .released, reason: "the audit")
    return [
      Example(
        name: "held",
        act: hold,
        gives: [.hold(.placed(.audit, .released, reason: "the audit"))]
      ),
      Example(
        name: "released",
        before: [hold],
        act: ReleaseHold(reason: "over"),
        gives: [.hold(.released(reason: "over"))]
      ),
    ]
  }()

  static var all: [Example] {
    get throws {
      try claims + persons + tasks + restrictions + recipients + holds
    }
  }

  @Test(arguments: try all) func givesItsFacts(_ example: Example) throws {
    var worked = try WorkedCase(example.rights)
    for act in example.before { try worked.perform(act, at: RefusedActTests.before) }
    let before = worked.events.count
    try worked.perform(example.act, "2026-02-04T09:00:00+01:00")
    let given = worked.events.dropFirst(before)
    #expect(given.map(\.happening) == example.gives)
    #expect(given.first?.happening.kind == example.act.kind)
  }

  @Test func fourEyesApproveAndReturn() throws {
    let proposer = try #require(Handle("j.devries"))
    let other = try #require(Handle("p.jansen"))
    func terms(_ officer: Handle) -> ActTerms {
      ActTerms(officer: officer, approval: .fourEyes, zone: .utc)
    }
    for (act, gives) in [
      (Approve(.allOpen), Happening.approved(proposedBy: proposer)),
      (ReturnDecision(.allOpen, reasons: "weigh it"), .returned(reasons: "weigh it")),
    ] as [(any Act, Happening)] {
      var worked = try WorkedCase()
      try worked.perform(Self.grant, "2026-02-03T09:00:00Z", under: terms(proposer))
      #expect(worked.events.last?.happening == .proposed(.granted))
      try worked.perform(act, "2026-02-04T09:00:00Z", under: terms(other))
      #expect(worked.events.last?.happening == gives)
    }
  }
}
