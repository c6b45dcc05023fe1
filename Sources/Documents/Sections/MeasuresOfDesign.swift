import Assessments
import TimeLimits

extension RecordParts {
  /// Section 2.3: measures of the design, and a list of them all.
  var measuresOfDesign: [Worksheet.Section] {
    [
      .init("2.3", t["Measures of the design"], level: 2, [list(record.measures, t["Measures"])]),
      .init(
        "2.3.a",
        t["Principles, Art. 5"],
        level: 3,
        [areas(MeasureArea.principles, t["Principles"])]
      ),
      .init(
        "2.3.b",
        t["Rights of data subjects"],
        level: 3,
        [areas(MeasureArea.rights, t["Rights"])] + narrative(.information)
          + narrative(.accessAndPortability) + narrative(.rectificationAndErasure)
          + narrative(.restrictionAndObjection)
      ),
      .init(
        "2.3.c",
        t["Consent, processors, transfers"],
        level: 3,
        [areas(MeasureArea.others, t["Consent, processors, transfers"])] + narrative(.processors)
      ),
      .init(
        "2.3.d",
        t["Data protection by design and by default, Art. 25"],
        level: 3,
        [areas([.byDesignAndDefault], t["By design and by default"])]
      ),
      .init("2.3.e", t["Security, Art. 32"], level: 3, [areas([.security], t["Security"])]),
    ]
  }

  /// A list of measures with their state, owner and evidence.
  func list(_ measures: [Measure], _ caption: String) -> Worksheet.Block {
    Table(
      caption,
      [
        .init(t["No."], 2), .init(t["Measure"], 5), .init(t["Description"], 7),
        .init(t["Effectiveness"], 7),
        .init(t["State"], 4), .init(t["Owner, by"], 4), .init(t["Evidence"], 5),
      ],
      measures.map { measure in
        .init(
          anchor: RowKind.measure.anchor(measure.id.description),
          [
            Cell(fixed: measure.id.description), Cell(measure.title), Cell(measure.description),
            Cell(measure.effectiveness), Cell(fixed: t.state(of: measure)),
            ownerCell(measure),
            evidence(of: measure),
          ]
        )
      }
    ).block(ifEmpty: none(of: "measures", t["No measure is stated."]))
  }

  func ownerCell(_ measure: Measure) -> Cell {
    let owner = measure.owner.map { [RichText(authored: $0)] } ?? []
    let lines = owner + (measure.due.map { [RichText("\($0)")] } ?? [])
    return lines.isEmpty ? Cell(fixed: "–") : Cell(lines)
  }

  private func evidence(of measure: Measure) -> Cell {
    guard !measure.evidence.isEmpty else { return Cell(fixed: "–") }
    return Cell(
      measure.evidence.map { evidence in
        let place = evidence.place.map { [RichText.Run.plain(", "), .authored($0)] } ?? []
        let day = evidence.on.map { [RichText.Run.plain(", \($0)")] } ?? []
        return RichText([.authored(evidence.what)] + place + day)
      }
    )
  }

  /// One row an area, with the measures that serve it.
  func areas(_ areas: [MeasureArea], _ caption: String) -> Worksheet.Block {
    let all = record.measures + record.additionalMeasures
    return .table(
      Table(
        t("{1}: which measures serve them", caption),
        [.init(t["Area"], 3), .init(t["Measures"], 7), .init(t["State"], 3)],
        areas.map { area in
          let serving = all.filter { $0.areas.contains(area) }
          let names = serving.map { measure in
            RichText([
              .reference(
                measure.id.description,
                anchor: RowKind.measure.anchor(measure.id.description)
              ),
              .plain(" "), .authored(measure.title),
            ])
          }
          return .init([
            Cell(fixed: t[area.words]), serving.isEmpty ? Cell(fixed: t["none"]) : Cell(names),
            Cell(serving.map { RichText("\($0.id): \(t.state(of: $0))") }),
          ])
        }
      )
    )
  }
}
