import Assessments
import TimeLimits

extension RecordParts {
  /// Chapters beyond the EDPB template: review, origin of the entries, open points.
  var annexes: [Worksheet.Section] {
    [
      .init("7", t["Review, Art. 35(11)"], level: 1, review),
      .init("8", t["Where entries came from"], level: 1, [provenance]),
      .init("9", t["Open points"], level: 1, [openPoints]),
    ] + CNILLayout(self).importedParts
  }

  var review: [Worksheet.Block] {
    let triggers = Table(
      t["Changes that call for an earlier review"],
      [.init(t["Change"], 6), .init(t["Watched by"], 3)],
      (record.review?.triggers ?? []).map { .init([Cell($0.change), Cell($0.watchedBy)]) }
    )
    let past = Table(
      t["Reviews that took place"],
      [.init(t["On"], 2), .init(t["By"], 3), .init(t["Result"], 6)],
      (record.review?.past ?? []).map {
        .init([Cell(fixed: $0.on.description), Cell($0.by), Cell($0.result)])
      }
    )
    return [
      .fixed(
        record.review?.next.map { t("Next review on {1} at the latest.", "\($0)") }
          ?? t["No day is set for the next review."]
      ),
      triggers.block(ifEmpty: t["No change is named."]),
      past.block(ifEmpty: t["No review has taken place."]),
    ]
  }

  var provenance: Worksheet.Block {
    Table(
      t["Parts that were filled in from registers"],
      [.init(t["Part"], 4), .init(t["Source"], 5), .init(t["On"], 2)],
      record.provenance.map {
        .init([Cell(fixed: $0.place), Cell($0.source), Cell(fixed: $0.on.description)])
      }
    ).block(ifEmpty: t["Everything was written for this assessment."])
  }

  var openPoints: Worksheet.Block {
    Table(
      t["What lint finds"],
      [
        .init(t["Place"], 3), .init(t["Weight"], 1), .init(t["Finding"], 5), .init(t["Remedy"], 5),
        .init(t["Source"], 2),
      ],
      Lint.findings(in: record).map {
        .init([
          Cell(fixed: $0.place), Cell(fixed: t[$0.severity.rawValue]), Cell(fixed: $0.says),
          Cell(fixed: $0.remedy), Cell(fixed: $0.cites),
        ])
      }
    ).block(ifEmpty: t["Lint finds nothing to mend."])
  }
}
