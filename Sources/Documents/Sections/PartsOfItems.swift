import Assessments

extension RecordParts {
  /// Why each item is needed: Article 5(1)(c).
  var needs: Worksheet.Block {
    Table(
      t["Need of each item"],
      [.init(t["Item"], 1), .init(t["Name"], 3), .init(t["Need"], 7)],
      record.dataItems.map {
        .init([Cell([$0.id], of: .item), Cell($0.name), Cell($0.need)])
      }
    ).block(ifEmpty: none(of: "dataItems", t["No personal data is listed."]))
  }

  /// How long each item is kept: Article 5(1)(e).
  var retentions: Worksheet.Block {
    Table(
      t["Retention of each item"],
      [
        .init(t["Item"], 1), .init(t["Name"], 3), .init(t["Kept"], 3),
        .init(t["Why so long"], 4), .init(t["Then"], 2),
      ],
      record.dataItems.map { item in
        .init([
          Cell([item.id], of: .item), Cell(item.name), Cell(item.retention?.period),
          Cell(item.retention?.justification),
          Cell(fixed: item.retention.map { t[$0.disposal.words] } ?? "–"),
        ])
      }
    ).block(ifEmpty: none(of: "dataItems", t["No personal data is listed."]))
  }

  /// The measures that serve some areas, with how far they are.
  func serving(_ areas: [MeasureArea]) -> [Worksheet.Block] {
    let measures = (record.measures + record.additionalMeasures).filter { measure in
      measure.areas.contains(where: areas.contains)
    }
    guard !measures.isEmpty else { return [] }
    return [
      .table(
        Table(
          t["Measures"],
          [
            .init(t["No."], 1), .init(t["Measure"], 3), .init(t["Description"], 6),
            .init(t["State"], 2),
          ],
          measures.map {
            .init([
              Cell(fixed: "\($0.id)"), Cell($0.title), Cell($0.description),
              Cell(fixed: t.state(of: $0)),
            ])
          }
        )
      )
    ]
  }
}
