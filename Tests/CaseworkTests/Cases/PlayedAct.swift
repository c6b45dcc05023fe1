import Foundation
import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// An act, and what must have been done before it can be.
struct PlayedAct: Sendable, CustomTestStringConvertible {
  let act: any Act
  let setup: [any Act]
  var rights: [ClaimedRight]
  var approval = ApprovalRule.onePerson

  var testDescription: String { act.kind.rawValue }

  private init(
    _ act: any Act,
    after setup: [any Act] = [],
    of rights: [ClaimedRight] = [.access],
    approval: ApprovalRule = .onePerson
  ) {
    self.act = act
    self.setup = setup
    self.rights = rights
    self.approval = approval
  }

  /// One of every kind of act; erasing a case has a way of its own.
  static var all: [PlayedAct] {
    get throws { try onPersons + onClaims + onWork + onRestrictions + onRecipients + onCases }
  }

  private static let question = AskIdentity(ground: "another address", timeliness: .timely)
  private static let clarification = AskClarification(
    .allOpen,
    reason: "which account",
    timeliness: .timely
  )
  private static let end: [any Act] = [
    Decide(.allOpen, decision: .granted), RecordCopy.onPaper, Answer(.allOpen), Close(.completed),
  ]

  private static var onPersons: [PlayedAct] {
    let receipt = Instant(secondsSince1970: 1_790_000_000)
    return [
      PlayedAct(Acknowledge()), PlayedAct(question),
      PlayedAct(ConfirmIdentity(), after: [question]),
      PlayedAct(RejectIdentity(reasons: "another birthday"), after: [question]),
      PlayedAct(ReceiveIdentityDocument(), after: [question]),
      PlayedAct(RemindPerson(), after: [question]), PlayedAct(LinkReminder()),
      PlayedAct(RecordMandate(.agent, evidence: "a power of attorney")),
      PlayedAct(
        CheckMandate(.accepted, reasons: nil),
        after: [RecordMandate(.agent, evidence: "a power of attorney")]
      ),
      PlayedAct(RecordForwarding(by: "Helpdesk", received: receipt)),
      PlayedAct(RecordDate(.earliest)),
      PlayedAct(MarkMisdirected(.randomAddress, reason: "the address of a shop")),
      PlayedAct(
        ReportRedirected(),
        after: [MarkMisdirected(.randomAddress, reason: "the address of a shop")]
      ),
    ]
  }

  private static var onClaims: [PlayedAct] {
    get throws {
      let original = try WorkedOriginal.file()
      let refusal = try Refusal.complete(.manifestlyExcessive)
      guard let amount = MoneyAmount(hundredths: 1250, currency: "EUR") else { return [] }
      let demand = try FeeDemand(amount: amount, justification: refusal)
      var random = SystemRandomNumberGenerator()
      return [
        PlayedAct(AddClaim(.erasure, id: Identifier(UUID()))),
        PlayedAct(CorrectClaim(.allOpen, to: .portability, reason: "a file is meant")),
        PlayedAct(
          SplitOff(
            .rights([.erasure]),
            to: Reference(year: 2026, using: &random),
            reason: "another department"
          ),
          of: [.access, .erasure]
        ),
        PlayedAct(JoinDuplicate(to: original, reason: "the same by post")),
        PlayedAct(clarification), PlayedAct(Clarify(.allOpen), after: [clarification]),
        PlayedAct(ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "four archives")),
        PlayedAct(AskFee(.allOpen, demand)),
        PlayedAct(ReportFeePaid(.allOpen), after: [AskFee(.allOpen, demand)]),
        PlayedAct(Decide(.allOpen, decision: .granted)),
        PlayedAct(Decide(.allOpen, decision: .granted), approval: .fourEyes),
        PlayedAct(
          ReturnDecision(.allOpen, reasons: "weigh it"),
          after: [Decide(.allOpen, decision: .granted)],
          approval: .fourEyes
        ),
        PlayedAct(
          Approve(.allOpen),
          after: [Decide(.allOpen, decision: .granted)],
          approval: .fourEyes
        ),
        PlayedAct(ReportActed(.allOpen)), PlayedAct(Answer(.allOpen), after: Array(end.prefix(2))),
        PlayedAct(Withdraw(.allOpen)),
      ]
    }
  }

  private static var onWork: [PlayedAct] {
    let task = SetTask(.allOpen, .erase, in: ["CRM"], to: nil)
    let deferral = Deferral(ground: .retentionDuty, until: .event, reasons: "the books")
    return [
      PlayedAct(task, of: [.erasure]),
      PlayedAct(FinishTask(1, .found, note: nil), after: [task], of: [.erasure]),
      PlayedAct(DeferTask(1, deferral), after: [task], of: [.erasure]),
      PlayedAct(FireTask(1), after: [task, DeferTask(1, deferral)], of: [.erasure]),
    ]
  }

  private static var onRestrictions: [PlayedAct] {
    let restrict = Restrict(.unlawful, scope: "the profile")
    let told = TellOfLifting(reasons: "as you asked")
    return [
      PlayedAct(restrict, of: [.restriction]),
      PlayedAct(told, after: [restrict], of: [.restriction]),
      PlayedAct(LiftRestriction(), after: [restrict, told], of: [.restriction]),
    ]
  }

  private static var onRecipients: [PlayedAct] {
    let name = NameRecipients(["Mailer"], of: .erasure)
    let granted: [any Act] = [
      name, Decide(.allOpen, decision: .granted), ReportActed(.allOpen),
    ]
    let tell = TellRecipients(.allToTell, by: .email)
    return [
      PlayedAct(name, of: [.erasure]), PlayedAct(SayNoRecipients(of: .erasure), of: [.erasure]),
      PlayedAct(tell, after: granted, of: [.erasure]),
      PlayedAct(AcknowledgeByRecipient(1), after: granted + [tell], of: [.erasure]),
      PlayedAct(
        ExcuseRecipient(1, .impossible, reasons: "it was wound up"),
        after: granted,
        of: [.erasure]
      ),
      PlayedAct(RecordCopy(.otherwise("on paper"))),
      PlayedAct(AskForRecipients()), PlayedAct(DiscloseRecipients(), after: [AskForRecipients()]),
    ]
  }

  private static var onCases: [PlayedAct] {
    let hold = HoldCase(.audit, until: .released, reason: "the audit of 2026")
    return [
      PlayedAct(Note("called")), PlayedAct(Close(.completed), after: Array(end.dropLast())),
      PlayedAct(Reopen(reason: "a complaint"), after: end), PlayedAct(hold),
      PlayedAct(ReleaseHold(reason: "it is over"), after: [hold]),
    ] + [Handle("p.jansen")].compactMap(\.self).map { PlayedAct(Assign(to: $0)) }
  }
}

/// An earlier request for access, as a duplicate is joined to.
private enum WorkedOriginal {
  static func file() throws -> CaseFile {
    var random = SystemRandomNumberGenerator()
    let received = Instant(secondsSince1970: 1_780_000_000)
    let request = SubjectRequest(
      id: Identifier(UUID()),
      reference: Reference(year: 2026, using: &random),
      received: received,
      channel: .post
    )
    let officers = ["mail-intake"].compactMap(Handle.init)
    return CaseFile(
      request,
      events: officers.map { officer in
        CaseEvent(
          sequence: 1,
          claim: Identifier(UUID()),
          happening: .claimed(.access),
          occurred: received,
          recorded: received,
          by: officer
        )
      }
    )
  }
}
