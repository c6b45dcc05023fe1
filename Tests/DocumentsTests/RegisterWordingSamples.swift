import Records
import Register
import TestRecords
import TimeLimits

// Records with all that their documents have a fixed text for.
extension RegisterWordingTests {
  static func processor(_ contract: ContractState) throws -> DataRecipient {
    var recipient = try Samples.processor("hosting")
    recipient.name = "Hosting"
    recipient.securityContact = "security@example.org"
    let other = SubProcessor(
      id: try Samples.label("disks"),
      name: "Disks",
      country: "US",
      task: "Storage",
      authorised: try Samples.day("2026-01-31")
    )
    recipient.standing = .processor(
      contract: contract,
      subProcessors: [other],
      authorisation: .general
    )
    recipient.transfers = [
      RecipientTransfer(
        id: try Samples.label("us"),
        destination: "US",
        instrument: .adequacyDecision,
        document: "A decision",
        review: try Samples.review("2027-01-01")
      )
    ]
    return recipient
  }

  static func recipients() throws -> [DataRecipient] {
    let owner: Label<Officer> = try Samples.label("j.devries")
    var joint = try Samples.processor("payroll")
    joint.name = "Payroll"
    joint.standing = .jointController(arrangement: "The arrangement of May")
    return [
      try processor(
        .concluded(
          reference: "Contract 17",
          on: try Samples.day("2024-03-01"),
          review: try Samples.review("2027-03-01")
        )
      ),
      try processor(.inNegotiation(expected: try Samples.day("2026-12-01"), owner: owner)), joint,
    ]
  }

  private static func done() throws -> ReviewDone {
    ReviewDone(
      on: try Samples.day("2026-10-01"),
      by: try Samples.label("j.devries"),
      evidence: "Ticket 812"
    )
  }

  /// A schedule of which nothing is proved, and one with proofs of every kind.
  static func schedules() throws -> [RetentionSchedule] {
    var schedule = try Samples.retention()
    schedule.name = "Payroll"
    schedule.backupMonths = nil
    var proved = schedule
    proved.everyMonths = 1
    proved.backupMonths = 3
    proved.proofs = [
      DeletionProof(
        through: try Samples.day("2026-06-01"),
        active: try done(),
        backups: try done(),
        records: 12
      ),
      DeletionProof(through: try Samples.day("2026-10-01"), active: try done()),
    ]
    return [schedule, proved]
  }

  static func duties() throws -> [RecurringDuty] {
    try DutySubject.allCases.enumerated().map { index, subject in
      RecurringDuty(
        id: try Samples.label("duty-\(index)"),
        name: "Hosting",
        subject: subject,
        owner: try Samples.label("j.devries"),
        begun: try Samples.day("2026-01-01"),
        everyMonths: index + 1,
        audience: "all",
        done: index == 0 ? [] : [try done()]
      )
    }
  }

  static func adopted() throws -> AdoptedModel {
    var record = AdoptedModel.beginning(
      try .cloudService(),
      for: try Samples.label("hosting"),
      name: "Hosting",
      owner: try Samples.label("j.devries"),
      on: try Samples.day("2026-01-31")
    )
    record.own.removeFirst()
    record.own[0].standing = .notApplicable(reason: "Nothing is shared")
    return record
  }
}
