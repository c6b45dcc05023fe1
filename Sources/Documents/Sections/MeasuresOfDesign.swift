import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Section 2.3: measures of the design, and a list of them all.
  var measuresOfDesign: [Worksheet.Section] {
    [
      .init("2.3", "Measures of the design", level: 2, [list(record.measures, "Measures")]),
      .init("2.3.a", "Principles, Art. 5", level: 3, [areas(MeasureArea.principles, "Principles")]),
      .init("2.3.b", "Rights of data subjects", level: 3, [areas(MeasureArea.rights, "Rights")]),
      .init(
        "2.3.c",
        "Consent, processors, transfers",
        level: 3,
        [areas(MeasureArea.others, "Consent, processors, transfers")]
      ),
      .init(
        "2.3.d",
        "Data protection by design and by default, Art. 25",
        level: 3,
        [areas([.byDesignAndDefault], "By design and by default")]
      ),
      .init("2.3.e", "Security, Art. 32", level: 3, [areas([.security], "Security")]),
    ]
  }

  /// A list of measures with their state, owner and evidence.
  func list(_ measures: [Measure], _ caption: String) -> Worksheet.Block {
    Table(
      caption,
      [
        .init("No.", 2), .init("Measure", 5), .init("Description", 7), .init("Effectiveness", 7),
        .init("State", 4), .init("Owner, by", 4), .init("Evidence", 5),
      ],
      measures.map { measure in
        .init(
          anchor: RowKind.measure.anchor(measure.id.description),
          [
            Cell(measure.id.description), Cell(measure.title), Cell(measure.description),
            Cell(measure.effectiveness), Cell(measure.state.words),
            Cell(lines: [measure.owner, measure.due?.description].compactMap(\.self)),
            Cell(lines: measure.evidence.map(words)),
          ]
        )
      }
    ).block(ifEmpty: "There are no measures.")
  }

  private func words(_ evidence: Evidence) -> String {
    [evidence.what, evidence.place, evidence.on?.description].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// One row an area, with the measures that serve it.
  private func areas(_ areas: [MeasureArea], _ caption: String) -> Worksheet.Block {
    let all = record.measures + record.additionalMeasures
    return .table(
      Table(
        "\(caption): which measures serve them",
        [.init("Area", 3), .init("Measures", 7), .init("State", 3)],
        areas.map { area in
          let serving = all.filter { $0.areas.contains(area) }
          let names = serving.map { measure in
            RichText([
              .reference(
                measure.id.description,
                anchor: RowKind.measure.anchor(measure.id.description)
              ),
              .plain(" \(measure.title)"),
            ])
          }
          return .init([
            Cell(area.words), serving.isEmpty ? "none" : Cell(names),
            Cell(lines: serving.map { "\($0.id): \($0.state.words)" }),
          ])
        }
      )
    )
  }
}
