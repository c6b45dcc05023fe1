import Assessments
import TimeLimits

extension EDPBLayout {
  /// Sections 2.1 and 2.2: lawfulness, minimisation, quality.
  var lawfulness: [Worksheet.Section] {
    [
      .init("2", t["Necessity, proportionality and measures of the design"], level: 1),
      .init(
        "2.1.a",
        t["Lawful basis"],
        level: 2,
        [parts.bases] + record.purposes.compactMap(parts.balancing) + narrative(.lawfulBasis)
      ),
      .init(
        "2.1.b",
        t["Special categories and criminal data"],
        level: 2,
        [parts.specialCategories]
      ),
      .init(
        "2.2.a",
        t["Minimisation and retention"],
        level: 2,
        parts.answered([parts.minimisation], by: narrative(.minimisation, .retention))
      ),
      .init(
        "2.2.b",
        t["Data quality"],
        level: 2,
        parts.answered([parts.quality], by: narrative(.accuracy))
      ),
    ]
  }

  /// Section 2.3: measures of the design, in rows that the template fixes.
  var measures: [Worksheet.Section] {
    [
      .init("2.3", t["Measures of the design"], level: 2),
      .init("2.3.a", t["Principles, Art. 5"], level: 3, rows(MeasureArea.principles, "Principles")),
      .init(
        "2.3.b",
        t["Rights of data subjects"],
        level: 3,
        rows(MeasureArea.rights, "Rights")
          + narrative(
            .information,
            .accessAndPortability,
            .rectificationAndErasure,
            .restrictionAndObjection
          )
      ),
      .init(
        "2.3.c",
        t["Consent, processors, transfers"],
        level: 3,
        rows(MeasureArea.others, "Consent, processors, transfers")
          + record.purposes.compactMap(parts.consent) + narrative(.consent, .processors)
      ),
      .init(
        "2.3.d",
        t["Data protection by design and by default, Art. 25"],
        level: 3,
        rows([.byDesignAndDefault], "By design and by default")
      ),
      .init("2.3.e", t["Security, Art. 32"], level: 3, rows([.security], "Security") + withoutArea),
    ]
  }

  private func rows(_ areas: [MeasureArea], _ caption: String) -> [Worksheet.Block] {
    let rows = areas.flatMap { area -> [Table.Row] in
      let serving = record.measures.filter { $0.areas.contains(area) }
      guard !serving.isEmpty else {
        return [
          .init([
            Cell(fixed: t[area.words]), Cell(fixed: t["none"]), Cell(fixed: "–"), Cell(fixed: "–"),
          ])
        ]
      }
      return serving.map { measure in
        .init([
          Cell(fixed: t[area.words]), labelled(measure), Cell(measure.effectiveness),
          Cell(fixed: t.state(of: measure)),
        ])
      }
    }
    return [
      .table(
        Table(
          t[caption],
          [
            .init(t["Area"], 3), .init(t["Measures"], 6),
            .init(t["Appropriateness and effectiveness"], 5), .init(t["State"], 2),
          ],
          rows
        )
      )
    ]
  }

  /// Measures of which nobody said what they serve, as those of an imported worksheet.
  private var withoutArea: [Worksheet.Block] {
    let measures = record.measures.filter(\.areas.isEmpty)
    return measures.isEmpty ? [] : [parts.list(measures, t["Measures without an area"])]
  }

  /// A measure's label, title and description.
  private func labelled(_ measure: Measure) -> Cell {
    Cell(
      [RichText([.plain("\(measure.id) "), .authored(measure.title)])]
        + RichText.paragraphs(of: measure.description)
    )
  }

  /// A measure's title and description, beside its label.
  func described(_ measure: Measure) -> Cell {
    Cell([RichText(authored: measure.title)] + RichText.paragraphs(of: measure.description))
  }
}
