import Assessments

extension RecordParts {
  /// Section 2.1: lawful bases and conditions for special categories.
  var lawfulness: [Worksheet.Section] {
    [
      .init("2", t["Necessity, proportionality and measures of the design"], level: 1),
      .init(
        "2.1.a",
        t["Lawful basis"],
        level: 2,
        [bases] + record.purposes.compactMap(balancing) + record.purposes.compactMap(consent)
          + narrative(.lawfulBasis) + narrative(.consent)
      ),
      .init("2.1.b", t["Special categories and criminal data"], level: 2, [specialCategories]),
    ]
  }

  var bases: Worksheet.Block {
    Table(
      t["Lawful basis of each purpose"],
      [
        .init(t["Purpose"], 1), .init(t["Name"], 3), .init(t["Basis"], 3), .init(t["Law"], 4),
        .init(t["Justification"], 5),
      ],
      record.purposes.map {
        .init([
          Cell([$0.id], of: .purpose), Cell($0.name),
          Cell(fixed: $0.lawfulBasis.map { t.cited($0) } ?? t["none chosen"]),
          Cell($0.legalProvision), Cell($0.basisJustification),
        ])
      } + basesOfUses
    ).block(ifEmpty: none(of: "purposes", t["No purpose is listed."]))
  }

  /// The secondary uses that have a basis of their own.
  private var basesOfUses: [Table.Row] {
    record.secondaryUses.filter { $0.lawfulBasis != nil || $0.basisJustification != nil }.map {
      .init([
        Cell(fixed: "\($0.id)"), Cell($0.name),
        Cell(fixed: $0.lawfulBasis.map { t.cited($0) } ?? t["none chosen"]), Cell(fixed: "–"),
        Cell($0.basisJustification),
      ])
    }
  }

  func balancing(_ purpose: Purpose) -> Worksheet.Block? {
    purpose.balancingTest.map { test in
      .table(
        facts(
          t("Balancing test for {1}, {2}", "\(purpose.id)", purpose.name),
          [
            (t["Interest"], .said(test.interest)), (t["Necessity"], .said(test.necessity)),
            (t["Impact"], .said(test.impact)),
            (t["Safeguards"], .said(test.safeguards.joined(separator: "\n\n"))),
            (t["Outcome"], .fixed(t[test.outcome.words])),
          ]
        )
      )
    }
  }

  func consent(_ purpose: Purpose) -> Worksheet.Block? {
    purpose.consent.map { consent in
      .table(
        facts(
          t("Consent to {1}, {2}", "\(purpose.id)", purpose.name),
          [
            (t["How it is asked for"], .said(consent.request)),
            (t["Where it is recorded"], .said(consent.log, else: t["Not stated"])),
            (t["How it is withdrawn"], .said(consent.withdrawal, else: t["Not stated"])),
          ]
        )
      )
    }
  }

  var specialCategories: Worksheet.Block {
    Table(
      t["Conditions for special categories"],
      [
        .init(t["Item"], 1), .init(t["Name"], 3), .init(t["Category"], 2), .init(t["Condition"], 3),
        .init(t["Justification"], 6),
      ],
      record.dataItems.flatMap { item in
        item.specialCategories.map { use in
          .init([
            Cell([item.id], of: .item), Cell(item.name), Cell(fixed: t[use.category.words]),
            Cell(fixed: use.condition.map { t.cited($0) } ?? t["none named"]),
            Cell(use.justification),
          ])
        }
      }
    ).block(ifEmpty: none(of: "dataItems", t["No special category is stated."]))
  }
}
