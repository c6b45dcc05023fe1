import Documents
import Register
import Testing

extension BadRowsTests {
  func responsibilities() throws {
    let assigned = "own[0].standing.assigned"
    try BadRows.check(
      AdoptedModel.self,
      good: [
        ("id", "a"), ("name", "Payroll in the cloud"), ("model", "cloud-saas"),
        ("adopted", "2026-01-31"), ("own[0].code", "iam.user-review"),
        ("\(assigned).owner", "j.devries"), ("\(assigned).everyMonths", "3"),
        ("provided[0].code", "encryption.rest"), ("provided[0].evidence", "A certificate"),
        ("provided[0].seen", "2026-01-31"), ("provided[0].validUntil", ""),
      ],
      [
        Spoilt("name", ""), Spoilt("model", "cloud"), Spoilt("adopted", "soon"),
        Spoilt("own[0].code", "iam review"),
        Spoilt("own[0].code", "iam.nothing", at: "own[iam.nothing].code"),
        Spoilt("own[0].code", "encryption.rest", at: "own[encryption.rest].code"),
        Spoilt("\(assigned).owner", "two words"), Spoilt("\(assigned).everyMonths", "often"),
        Spoilt(
          "\(assigned).everyMonths",
          "0",
          at: "own[iam.user-review].standing.assigned.everyMonths"
        ),
        Spoilt("provided[0].code", "iam.user-review", at: "provided[iam.user-review].code"),
        Spoilt("provided[0].seen", ""), Spoilt("provided[0].validUntil", "never"),
        Spoilt("shoe", "secret"),
      ]
    )
  }

  func duties() throws {
    try BadRows.check(
      RecurringDuty.self,
      good: [
        ("id", "a"), ("name", "Training"), ("subject", "training"), ("owner", "j.devries"),
        ("begun", "2026-01-01"), ("everyMonths", "12"), ("done[0].on", "2026-02-01"),
        ("done[0].by", "j.devries"), ("done[0].evidence", "A list"), ("ended", ""),
      ],
      [
        Spoilt("subject", "party"), Spoilt("owner", ""), Spoilt("begun", "2026-02-30"),
        Spoilt("begun", "2026-03-01", at: "done[0].on"), Spoilt("everyMonths", "0"),
        Spoilt("everyMonths", "121"), Spoilt("everyMonths", "yearly"),
        Spoilt("done[0].on", "2025-12-31"), Spoilt("done[0].by", "two words"),
        Spoilt("done[0].evidence", ""), Spoilt("ended", "soon"), Spoilt("shoe", "secret"),
      ]
    )
  }

  func schedules() throws {
    try BadRows.check(
      RetentionSchedule.self,
      good: [
        ("id", "a"), ("name", "Pay"), ("activity", "payroll"), ("category", "pay"),
        ("owner", "j.devries"), ("begun", "2026-01-01"), ("everyMonths", "12"),
        ("backupMonths", "3"), ("proofs[0].through", "2026-01-31"),
        ("proofs[0].active.on", "2026-02-01"), ("proofs[0].active.by", "j.devries"),
        ("proofs[0].active.evidence", "A log"), ("proofs[0].backups.on", "2026-03-01"),
        ("proofs[0].backups.by", "j.devries"), ("proofs[0].backups.evidence", "A log"),
        ("proofs[0].records", "10"), ("ended", ""),
      ],
      [
        Spoilt("activity", "no label"), Spoilt("category", ""), Spoilt("owner", "j devries"),
        Spoilt("everyMonths", "0"), Spoilt("backupMonths", "241"), Spoilt("backupMonths", "some"),
        Spoilt("backupMonths", "", at: "proofs[0].backups"),
        Spoilt("proofs[0].through", "2026-02-02"),
        Spoilt("proofs[0].active.on", "2026-01-30", at: "proofs[0].through"),
        Spoilt("proofs[0].active.evidence", ""), Spoilt("proofs[0].backups.on", "2026-01-31"),
        Spoilt("proofs[0].records", "-1"), Spoilt("ended", "2025-12-31"),
        Spoilt("shoe", "secret"),
      ]
    )
  }

  @Test func purposesAreRefusedWithLineAndField() throws {
    try BadRows.check(
      PurposeEntry.self,
      good: [
        ("id", "payroll/tax"), ("name", "Wage tax"), ("data[0]", "pay"),
        ("basis.legalObligation.provision", "Wage Tax Act"), ("special[0].category", "health"),
        ("special[0].condition", "9(2)(b)"),
      ],
      [
        Spoilt("id", "payroll"), Spoilt("name", ""), Spoilt("data[0]", "a b"),
        Spoilt("basis.legalObligation.provision", "\t"), Spoilt("special[0].category", "shoes"),
        Spoilt("special[0].condition", "9(2)(z)"), Spoilt("shoe", "secret"),
      ],
      label: { "payroll/p\($0)" },
      problems: { _ in [] }
    )
  }

  @Test func noticesAreRefusedWithLineAndField() throws {
    try BadRows.check(
      NoticeFileEntry.self,
      good: [("id", "web-form@1:nl"), ("text", "What we do"), ("sha256", "")],
      [
        Spoilt("id", "web-form"), Spoilt("id", "web-form@0:nl"), Spoilt("id", ""),
        Spoilt("text", "", at: "web-form@1:nl text"),
        Spoilt("sha256", "abc", at: "web-form@1:nl sha256"), Spoilt("shoe", "secret"),
      ],
      label: { _ in "web-form@1:nl" },
      problems: { entry in entry.problems { _ in "def" } }
    )
  }
}
