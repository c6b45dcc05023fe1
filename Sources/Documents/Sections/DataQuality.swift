import Assessments

extension HabeasTemplate {
  /// Section 2.2: minimisation, retention, quality.
  var dataQuality: [Worksheet.Section] {
    [
      .init("2.2.a", "Minimisation and retention", level: 2, [minimisation]),
      .init("2.2.b", "Data quality", level: 2, [quality]),
    ]
  }

  private var minimisation: Worksheet.Block {
    Table(
      "Need, recipients and retention of each item",
      [
        .init("Item", 1), .init("Name", 3), .init("Need", 4), .init("Recipients", 2),
        .init("Kept", 3), .init("Why so long", 3), .init("Then", 2),
      ],
      record.dataItems.map { item in
        .init([
          Cell([item.id], of: .item), Cell(item.name), Cell(item.need),
          Cell(item.recipients, of: .recipient), Cell(item.retention?.period),
          Cell(item.retention?.justification), Cell(item.retention?.disposal.words),
        ])
      }
    ).block(ifEmpty: "No personal data is listed.")
  }

  private var quality: Worksheet.Block {
    Table(
      "Requirements of quality",
      [
        .init("Item", 1), .init("Name", 3), .init("Requirement", 5), .init("Justification", 4),
      ],
      record.dataItems.flatMap { item in
        item.quality.map {
          .init([
            Cell([item.id], of: .item), Cell(item.name), Cell($0.requirement),
            Cell($0.justification),
          ])
        }
      }
    ).block(ifEmpty: "No requirement is stated.")
  }
}
