import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Sections 1.2 to 1.4: phases, assets, codes of conduct.
  var lifeCycle: [Worksheet.Section] {
    [
      .init("1.2", "Functional description", level: 2, [phases]),
      .init("1.3", "Assets", level: 2, [assets]),
      .init("1.4", "Codes of conduct and standards", level: 2, [codes]),
    ]
  }

  private var phases: Worksheet.Block {
    Table(
      "Life cycle of the data",
      [
        .init("No.", 1), .init("Phase", 2), .init("Operation", 2), .init("Explanation", 6),
        .init("Data", 3), .init("Assets", 2),
      ],
      record.phases.map {
        .init([
          Cell($0.id.description), Cell($0.name), Cell($0.operation.words), Cell($0.explanation),
          Cell($0.data, of: .item), Cell($0.assets, of: .asset),
        ])
      }
    ).block(ifEmpty: "No phase is described.")
  }

  private var assets: Worksheet.Block {
    Table(
      "Supporting assets",
      [
        .init("No.", 1), .init("Asset", 3), .init("Kind", 1), .init("Explanation", 5),
        .init("Run by", 2), .init("Phases", 2),
      ],
      record.assets.map { asset in
        .init(
          anchor: RowKind.asset.anchor(asset.id.description),
          [
            Cell(asset.id.description), Cell(asset.name), Cell(asset.kind.words),
            Cell(asset.explanation),
            asset.operatedBy.map { Cell([$0], of: .processor) } ?? "controller",
            Cell(
              record.phases.filter { $0.assets.contains(asset.id) }.map(\.name)
                .joined(separator: ", ")
            ),
          ]
        )
      }
    ).block(ifEmpty: "No asset is named.")
  }

  private var codes: Worksheet.Block {
    Table(
      "Codes of conduct and standards",
      [.init("Code", 3), .init("Role", 1), .init("Why", 5)],
      record.codes.map { .init([Cell($0.name), Cell($0.role.words), Cell($0.reason)]) }
    ).block(ifEmpty: "No code of conduct applies.")
  }
}
