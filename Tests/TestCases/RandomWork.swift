import SubjectRequests
import TimeLimits

import struct Foundation.UUID

extension RandomActs {
  /// Draws an act on claims, tasks, recipients, restrictions, mandates, identity or fees.
  mutating func work(in file: CaseFile) -> any Act {
    // Rare by themselves: something must be granted first, and recipients be named.
    if file.claims.contains(where: { $0.right.right.concernsRecipients }), chance(3) {
      return recipientWork(file)
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return claimWork(file)
    case 1: return taskWork(file)
    case 2: return recipientWork(file)
    case 3: return restrictionWork()
    case 4: return personWork(file)
    default: return feeWork(file)
    }
  }

  private mutating func claimWork(_ file: CaseFile) -> any Act {
    let right = anyRight()
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let id = UUID.version7(at: file.request.received, using: &random)
      return AddClaim(right, id: Identifier(id))
    case 1: return CorrectClaim(selection(file), to: right, reason: words())
    case 2:
      let reference = Reference(year: 2026, using: &random)
      return SplitOff(selection(file), to: reference, reason: words())
    default: return JoinDuplicate(to: other(like: file), reason: words())
    }
  }

  private mutating func taskWork(_ file: CaseFile) -> any Act {
    let number = Int.random(in: 1...max(1, file.tasks.count), using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1:
      let action = TaskAction.allCases.randomElement(using: &random) ?? .erase
      return SetTask(selection(file), chance(2) ? .erase : action, in: ["CRM"], to: nil)
    case 2:
      let result = TaskResult.allCases.randomElement(using: &random) ?? .found
      return FinishTask(number, result, note: chance(2) ? nil : words())
    case 3, 4, 5:
      let day = CalendarDate(year: 2033, month: 12, day: 31)
      return DeferTask(
        number,
        Deferral(
          ground: Deferral.Ground.allCases.randomElement(using: &random) ?? .legalHold,
          until: chance(2) ? .event : day.map(Deferral.Until.day) ?? .event,
          reasons: words()
        )
      )
    default: return FireTask(number)
    }
  }

  private mutating func recipientWork(_ file: CaseFile) -> any Act {
    let number = Int.random(in: 1...max(1, file.recipients.count), using: &random)
    let rights = file.claims.map(\.right.right).filter(\.concernsRecipients) + [.access]
    let right = rights.randomElement(using: &random) ?? .erasure
    // What is rarer still: it is recorded as done, they are told, and one answers.
    if chance(3) { return towardsAcknowledgement(file) }
    switch Int.random(in: 0..<9, using: &random) {
    case 0:
      return NameRecipients([chance(2) ? "Mailer" : "Printer"], of: right)
    case 1, 2: return TellRecipients(chance(2) ? .allToTell : .numbers([number]), by: .email)
    case 3: return AcknowledgeByRecipient(number)
    case 4: return ExcuseRecipient(number, .disproportionate, reasons: words())
    case 5: return AskForRecipients()
    case 6: return SayNoRecipients(of: right)
    case 7: return RecordCopy(chance(2) ? .otherwise(words()) : .withheld(reasons: words()))
    default: return DiscloseRecipients()
    }
  }

  private mutating func towardsAcknowledgement(_ file: CaseFile) -> any Act {
    let told = file.recipients.first { recipient in
      if case .told = recipient.state { true } else { false }
    }
    if let told { return AcknowledgeByRecipient(told.number) }
    if let waiting = file.claims.flatMap(\.recipientsDue).first, chance(2) {
      return ExcuseRecipient(waiting.number, .disproportionate, reasons: "it was wound up")
    }
    let isDue = !file.claims.flatMap(\.recipientsDue).isEmpty
    if isDue { return TellRecipients(.allToTell, by: .email) }
    let isGranted = file.claims.contains { $0.progress.decision == .granted }
    return isGranted ? ReportActed(.allOpen) : Decide(.allOpen, decision: .granted)
  }

  private mutating func restrictionWork() -> any Act {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let ground = RestrictionGround.allCases.randomElement(using: &random) ?? .unlawful
      return Restrict(ground, scope: words())
    case 1:
      let day = CalendarDate(year: 2026, month: 9, day: 30)
      return TellOfLifting(reasons: words(), on: chance(2) ? nil : day)
    default: return LiftRestriction()
    }
  }

  private mutating func personWork(_ file: CaseFile) -> any Act {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return RecordMandate(.guardian, evidence: words())
    case 1, 2: return CheckMandate(chance(3) ? .rejected : .accepted, reasons: words())
    case 3: return RejectIdentity(reasons: words())
    case 4: return ReceiveIdentityDocument()
    case 5: return RemindPerson()
    case 6: return MarkMisdirected(.unintendedChannel, reason: words())
    case 7: return ReportRedirected()
    case 8:
      let received = CalendarDate(file.request.received, in: .utc)
      return RecordDate(received.adding(days: -Int.random(in: -1...9, using: &random)))
    default:
      return RecordForwarding(by: words(), received: Instant(secondsSince1970: 1_700_000_000))
    }
  }

  private mutating func feeWork(_ file: CaseFile) -> any Act {
    guard !chance(2), let amount = MoneyAmount(hundredths: 1250, currency: "EUR"),
      let refusal = try? Refusal.complete(.manifestlyExcessive),
      let demand = try? FeeDemand(amount: amount, justification: refusal)
    else { return ReportFeePaid(selection(file)) }
    return AskFee(selection(file), demand)
  }

  private mutating func anyRight() -> ClaimedRight {
    let scope = ClaimedRight.ObjectionScope.allCases.randomElement(using: &random)
    let right = Right.allCases.randomElement(using: &random) ?? .access
    return ClaimedRight(right, scope: scope ?? .directMarketing)
  }

  /// An earlier request that exercises some of the same rights.
  private mutating func other(like file: CaseFile) -> CaseFile {
    let receipt = file.request.received
    let request = SubjectRequest(
      id: Identifier(UUID.version7(at: receipt, using: &random)),
      reference: Reference(year: 2026, using: &random),
      received: receipt.adding(seconds: chance(4) ? 86_400 : -86_400),
      channel: .post
    )
    guard let officer = Handle("mail-intake") else { return CaseFile(request, events: []) }
    let rights = file.claims.map(\.right).filter { _ in chance(2) }
    let events = rights.enumerated().map { index, right in
      CaseEvent(
        sequence: index + 1,
        claim: Identifier(UUID.version7(at: receipt, using: &random)),
        happening: .claimed(right),
        occurred: request.received,
        recorded: request.received,
        by: officer
      )
    }
    return CaseFile(request, events: events)
  }
}
