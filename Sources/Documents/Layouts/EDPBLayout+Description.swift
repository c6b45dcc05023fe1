import Assessments
import TimeLimits

extension EDPBLayout {
  /// Chapter 1: the systematic description.
  var description: [Worksheet.Section] {
    [
      .init("1", t["Systematic description"], level: 1),
      .init("1.1.a", t["Personal data"], level: 2, parts.answered([items], by: narrative(.data))),
      .init("1.1.b", t["Purposes"], level: 2, parts.answered([purposes], by: narrative(.purposes))),
      .init("1.1.c", t["Secondary and compatible uses"], level: 2, [parts.secondaryUses]),
      .init(
        "1.1.d",
        t["Nature, scope and context"],
        level: 2,
        parts.answered([parts.natureScopeContext, parts.transfers], by: narrative(.transfers))
      ),
      .init(
        "1.2",
        t["Functional description"],
        level: 2,
        [phases] + parts.dataFlow + narrative(.lifeCycle)
      ),
      .init("1.3", t["Assets"], level: 2, parts.answered([assets], by: narrative(.assets))),
      .init("1.4", t["Codes of conduct and standards"], level: 2, [parts.codes]),
    ]
  }

  private var items: Worksheet.Block {
    Table(
      t["Personal data"],
      [
        .init(t["No."], 1), .init(t["Item"], 3), .init(t["Explanation"], 6),
        .init(t["Special category"], 3),
      ],
      record.dataItems.map { item in
        .init(
          anchor: RowKind.item.anchor(item.id.description),
          [
            Cell(fixed: "\(item.id)"), Cell(item.name),
            Cell(RichText.paragraphs(of: item.explanation) + subjects(of: item)),
            parts.specialCategories(of: item),
          ]
        )
      }
    ).block(ifEmpty: parts.none(of: "dataItems", t["No personal data is listed."]))
  }

  private func subjects(of item: DataItem) -> [RichText] {
    item.subjects.compactMap { label in
      guard let subject = record.dataSubjects.first(where: { $0.id == label }) else { return nil }
      return RichText([.plain(t["Data subjects"] + ": "), .authored(subject.name)])
    }
  }

  private var purposes: Worksheet.Block {
    Table(
      t["Purposes"],
      [.init(t["No."], 1), .init(t["Purpose"], 5), .init(t["Data involved and why"], 6)],
      record.purposes.map { purpose in
        .init(
          anchor: RowKind.purpose.anchor(purpose.id.description),
          [
            Cell(fixed: "\(purpose.id)"),
            Cell([RichText(authored: purpose.name)] + RichText.paragraphs(of: purpose.description)),
            Cell(
              parts.dataItems(purpose.data).paragraphs
                + RichText.paragraphs(of: purpose.dataJustification)
            ),
          ]
        )
      }
    ).block(ifEmpty: parts.none(of: "purposes", t["No purpose is listed."]))
  }

  private var phases: Worksheet.Block {
    Table(
      t["Life cycle of the data"],
      [
        .init(t["No."], 1), .init(t["Phase"], 3), .init(t["Operation"], 2),
        .init(t["Explanation"], 7),
      ],
      record.phases.map {
        .init([
          Cell(fixed: "\($0.id)"), Cell($0.name), Cell(fixed: t[$0.operation.words]),
          Cell($0.explanation),
        ])
      }
    ).block(ifEmpty: parts.none(of: "phases", t["No phase is described."]))
  }

  private var assets: Worksheet.Block {
    Table(
      t["Supporting assets"],
      [.init(t["Phase"], 3), .init(t["Asset"], 3), .init(t["Explanation"], 7)],
      record.assets.map { asset in
        let phases = record.phases.filter { $0.assets.contains(asset.id) }
        return .init(
          anchor: RowKind.asset.anchor(asset.id.description),
          [
            phases.isEmpty
              ? Cell(fixed: "–") : Cell(phases.map { RichText(authored: $0.name) }),
            Cell(asset.name), Cell(asset.explanation),
          ]
        )
      }
    ).block(ifEmpty: parts.none(of: "assets", t["No asset is named."]))
  }
}
