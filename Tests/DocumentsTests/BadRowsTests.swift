import Register
import Testing

/// Each kind of record, and what files of its parts hold, with rows that are spoilt in one cell.
@Suite struct BadRowsTests {
  @Test(arguments: RegisterKind.allCases)
  func areRefusedWithLineAndField(_ kind: RegisterKind) throws {
    switch kind {
    case .activity: try activities()
    case .recipient: try recipients()
    case .responsibility: try responsibilities()
    case .breach: try breaches()
    case .processorBreach: try processorBreaches()
    case .duty: try duties()
    case .retention: try schedules()
    }
  }

  private func activities() throws {
    let record = "role.controller.record"
    try BadRows.check(
      ProcessingActivity.self,
      good: [
        ("id", "a"), ("name", "Payroll"), ("\(record).controllers[0].name", "Us"),
        ("\(record).controllers[0].contact", "us@example.org"),
        ("\(record).purposes[0].id", "pay"), ("\(record).purposes[0].name", "Paying"),
        ("\(record).purposes[0].basis.contract.subject", "The contract"),
        ("\(record).data[0].id", "wage"), ("\(record).data[0].name", "Wages"),
        ("\(record).data[0].retention.period.months.count", "84"),
        ("\(record).data[0].retention.period.months.after", "the year"),
        ("\(record).data[0].retention.disposal", "erased"),
        ("\(record).automatedDecisions.notMade.because", "People decide"),
        ("recipients[0].id", "r"), ("recipients[0].name", "Bureau"),
        ("recipients[0].kind", "processor"), ("begun", "2020-01-01"), ("ended", ""),
      ],
      [
        Spoilt("id", "no label"), Spoilt("name", ""), Spoilt("name", " "),
        Spoilt("\(record).controllers[0].contact", ""), Spoilt("\(record).purposes[0].id", "a/b"),
        Spoilt("\(record).purposes[0].name", ""),
        Spoilt("\(record).purposes[0].basis.contract.subject", "\t"),
        Spoilt("\(record).data[0].retention.period.months.count", "many"),
        Spoilt(
          "\(record).data[0].retention.period.months.count",
          "0",
          at: "\(record).data[wage].retention.period.months.count"
        ),
        Spoilt("\(record).data[0].retention.disposal", "shredded"),
        Spoilt("recipients[0].kind", "friend"), Spoilt("begun", "2026-13-01"),
        Spoilt("begun", "yesterday"), Spoilt("ended", "2019-12-31"), Spoilt("shoe", "secret"),
      ]
    )
  }

  private func recipients() throws {
    let contract = "standing.processor.contract.concluded"
    try BadRows.check(
      DataRecipient.self,
      good: [
        ("id", "a"), ("name", "Bureau"), ("country", "NL"), ("noticeContact", "a@b.example"),
        ("\(contract).reference", "C-1"), ("\(contract).on", "2024-03-01"),
        ("\(contract).review.owner", "j.devries"), ("\(contract).review.next", "2027-03-01"),
        ("standing.processor.authorisation", "none"),
        ("standing.processor.subProcessors[0].id", ""),
        ("standing.processor.subProcessors[0].name", ""),
        ("standing.processor.subProcessors[0].country", ""),
        ("standing.processor.subProcessors[0].task", ""),
      ],
      [
        Spoilt("id", ""), Spoilt("id", "an id with blanks"), Spoilt("country", ""),
        Spoilt("noticeContact", " "), Spoilt("\(contract).on", "soon"),
        Spoilt("\(contract).review.owner", "two words"), Spoilt("\(contract).review.next", ""),
        Spoilt("standing.processor.authorisation", "perhaps"),
        Spoilt(
          "standing.processor.subProcessors[0].id",
          "sub",
          at: "standing.processor.subProcessors[0].name"
        ),
        Spoilt("shoe", "secret"),
      ]
    )
  }

  private func breaches() throws {
    try BadRows.check(
      Breach.self,
      good: [
        ("id", "a"), ("name", "A laptop was lost"), ("began", ""),
        ("aware", "2026-10-30T18:20:00Z"), ("discovered", "By the employee"),
        ("owner", "j.devries"), ("description.nature[0]", "confidentiality"),
        ("description.subjectCount", "120"), ("risk.notAssessed.owner", "j.devries"),
        ("communication.notDecided.owner", "j.devries"),
      ],
      [
        Spoilt("aware", "at noon"), Spoilt("aware", ""), Spoilt("began", "2026-11-30T18:20:00Z"),
        Spoilt("discovered", ""), Spoilt("owner", "j devries"),
        Spoilt("description.nature[0]", "secrecy"),
        Spoilt("description.nature[0]", "", at: "description.nature"),
        Spoilt("description.subjectCount", "-1"), Spoilt("description.subjectCount", "some"),
        Spoilt("risk.notAssessed.owner", "j devries"), Spoilt("shoe", "secret"),
      ]
    )
  }

  private func processorBreaches() throws {
    try BadRows.check(
      ProcessorBreach.self,
      good: [
        ("id", "a"), ("name", "An open bucket"), ("aware", "2026-10-30T18:20:00Z"),
        ("discovered", "By a scan"), ("owner", "j.devries"),
        ("description.nature[0]", "confidentiality"), ("controllers[0].id", "shop"),
        ("controllers[0].name", "Shop"), ("controllers[0].contact", "a@shop.example"),
        ("controllers[0].agreedHours", "24"),
      ],
      [
        Spoilt("controllers[0].id", "the shop"), Spoilt("controllers[0].name", ""),
        Spoilt("controllers[0].agreedHours", "soon"),
        Spoilt("controllers[0].agreedHours", "0", at: "controllers[shop].agreedHours"),
        Spoilt("description.nature[0]", "secrecy"), Spoilt("owner", ""), Spoilt("aware", "noon"),
        Spoilt("shoe", "secret"),
      ]
    )
  }
}
