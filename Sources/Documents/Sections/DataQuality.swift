import Assessments

extension RecordParts {
  /// Section 2.2: minimisation, retention, quality.
  var dataQuality: [Worksheet.Section] {
    [
      .init(
        "2.2.a",
        t["Minimisation and retention"],
        level: 2,
        [minimisation] + narrative(.minimisation) + narrative(.retention)
      ),
      .init("2.2.b", t["Data quality"], level: 2, answered([quality], by: narrative(.accuracy))),
    ]
  }

  var minimisation: Worksheet.Block {
    Table(
      t["Need, recipients and retention of each item"],
      [
        .init(t["Item"], 1), .init(t["Name"], 3), .init(t["Need"], 4), .init(t["Recipients"], 2),
        .init(t["Kept"], 3), .init(t["Why so long"], 3), .init(t["Then"], 2),
      ],
      record.dataItems.map { item in
        .init([
          Cell([item.id], of: .item), Cell(item.name), Cell(item.need),
          recipients(item.recipients), Cell(item.retention?.period),
          Cell(item.retention?.justification),
          Cell(fixed: item.retention.map { t[$0.disposal.words] } ?? "–"),
        ])
      }
    ).block(ifEmpty: none(of: "dataItems", t["No personal data is listed."]))
  }

  var quality: Worksheet.Block {
    Table(
      t["Requirements of quality"],
      [
        .init(t["Item"], 1), .init(t["Name"], 3), .init(t["Requirement"], 5),
        .init(t["Justification"], 4),
      ],
      record.dataItems.flatMap { item in
        item.quality.map {
          .init([
            Cell([item.id], of: .item), Cell(item.name), Cell($0.requirement),
            Cell($0.justification),
          ])
        }
      }
    ).block(ifEmpty: t["No requirement is stated."])
  }
}
