import Assessments

extension HabeasTemplate {
  /// Section 2.1: lawful bases and conditions for special categories.
  var lawfulness: [Worksheet.Section] {
    [
      .init("2", "Necessity, proportionality and measures of the design", level: 1),
      .init(
        "2.1.a",
        "Lawful basis",
        level: 2,
        [bases] + record.purposes.compactMap(balancing) + record.purposes.compactMap(consent)
      ),
      .init("2.1.b", "Special categories and criminal data", level: 2, [specialCategories]),
    ]
  }

  private var bases: Worksheet.Block {
    Table(
      "Lawful basis of each purpose",
      [
        .init("Purpose", 1), .init("Name", 3), .init("Basis", 3), .init("Law", 4),
        .init("Justification", 5),
      ],
      record.purposes.map {
        .init([
          Cell([$0.id], of: .purpose), Cell($0.name), Cell($0.lawfulBasis?.words ?? "none chosen"),
          Cell($0.legalProvision), Cell($0.basisJustification),
        ])
      }
    ).block(ifEmpty: "No purpose is listed.")
  }

  private func balancing(_ purpose: Purpose) -> Worksheet.Block? {
    purpose.balancingTest.map { test in
      .table(
        .facts(
          "Balancing test for \(purpose.id), \(purpose.name)",
          [
            ("Interest", test.interest), ("Necessity", test.necessity), ("Impact", test.impact),
            ("Safeguards", test.safeguards.joined(separator: "\n\n")),
            ("Outcome", test.outcome.words),
          ]
        )
      )
    }
  }

  private func consent(_ purpose: Purpose) -> Worksheet.Block? {
    purpose.consent.map { consent in
      .table(
        .facts(
          "Consent to \(purpose.id), \(purpose.name)",
          [
            ("How it is asked for", consent.request),
            ("Where it is recorded", consent.log ?? "Not stated"),
            ("How it is withdrawn", consent.withdrawal ?? "Not stated"),
          ]
        )
      )
    }
  }

  private var specialCategories: Worksheet.Block {
    Table(
      "Conditions for special categories",
      [
        .init("Item", 1), .init("Name", 3), .init("Category", 2), .init("Condition", 3),
        .init("Justification", 6),
      ],
      record.dataItems.flatMap { item in
        item.specialCategories.map { use in
          .init([
            Cell([item.id], of: .item), Cell(item.name), Cell(use.category.words),
            Cell(use.condition?.words ?? "none named"), Cell(use.justification),
          ])
        }
      }
    ).block(ifEmpty: "No special categories are processed.")
  }
}
