import Assessments
import TimeLimits

extension RecordParts {
  /// Sections 1.2 to 1.4: phases, assets, codes of conduct.
  var lifeCycle: [Worksheet.Section] {
    [
      .init(
        "1.2",
        t["Functional description"],
        level: 2,
        [phases] + dataFlow + narrative(.lifeCycle)
      ),
      .init("1.3", t["Assets"], level: 2, answered([assets], by: narrative(.assets))),
      .init("1.4", t["Codes of conduct and standards"], level: 2, [codes]),
    ]
  }

  /// The phases as pictures.
  var dataFlow: [Worksheet.Block] {
    DataFlow(record: record, t: t).pictures.map(Worksheet.Block.picture)
  }

  var phases: Worksheet.Block {
    Table(
      t["Life cycle of the data"],
      [
        .init(t["No."], 1), .init(t["Phase"], 3), .init(t["Operation"], 2),
        .init(t["Explanation"], 5),
        .init(t["Data"], 5), .init(t["Assets"], 4),
      ],
      record.phases.map {
        .init([
          Cell(fixed: $0.id.description), Cell($0.name), Cell(fixed: t[$0.operation.words]),
          Cell($0.explanation),
          dataItems($0.data),
          named($0.assets, among: record.assets, of: .asset, \.name),
        ])
      }
    ).block(ifEmpty: none(of: "phases", t["No phase is described."]))
  }

  var assets: Worksheet.Block {
    Table(
      t["Supporting assets"],
      [
        .init(t["No."], 1), .init(t["Asset"], 3), .init(t["Kind"], 1), .init(t["Explanation"], 5),
        .init(t["Run by"], 2), .init(t["Phases"], 2),
      ],
      record.assets.map { asset in
        .init(
          anchor: RowKind.asset.anchor(asset.id.description),
          [
            Cell(fixed: asset.id.description), Cell(asset.name), Cell(fixed: t[asset.kind.words]),
            Cell(asset.explanation),
            asset.operatedBy.map { Cell([$0], of: .processor) } ?? Cell(fixed: t["controller"]),
            Cell(lines: record.phases.filter { $0.assets.contains(asset.id) }.map(\.name)),
          ]
        )
      }
    ).block(ifEmpty: none(of: "assets", t["No asset is named."]))
  }

  var codes: Worksheet.Block {
    Table(
      t["Codes of conduct and standards"],
      [.init(t["Code"], 3), .init(t["Role"], 1), .init(t["Why"], 5)],
      record.codes.map { .init([Cell($0.name), Cell(fixed: t[$0.role.words]), Cell($0.reason)]) }
    ).block(ifEmpty: none(of: "codes", t["No code of conduct is named."]))
  }
}
