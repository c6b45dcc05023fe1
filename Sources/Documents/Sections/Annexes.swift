import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Chapters beyond the EDPB template: review, origin of the entries, open points.
  var annexes: [Worksheet.Section] {
    [
      .init("7", "Review, Art. 35(11)", level: 1, review),
      .init("8", "Where entries came from", level: 1, [provenance]),
      .init("9", "Open points", level: 1, [openPoints]),
    ]
  }

  private var review: [Worksheet.Block] {
    let triggers = Table(
      "Changes that call for an earlier review",
      [.init("Change", 6), .init("Watched by", 3)],
      (record.review?.triggers ?? []).map { .init([Cell($0.change), Cell($0.watchedBy)]) }
    )
    let past = Table(
      "Reviews that took place",
      [.init("On", 2), .init("By", 3), .init("Result", 6)],
      (record.review?.past ?? []).map {
        .init([Cell($0.on.description), Cell($0.by), Cell($0.result)])
      }
    )
    return [
      .paragraph(
        RichText([
          .plain("Next review on "), .strong(record.review?.next?.description ?? "no day set"),
          .plain(" at the latest."),
        ])
      ),
      triggers.block(ifEmpty: "No change is named."),
      past.block(ifEmpty: "No review has taken place."),
    ]
  }

  private var provenance: Worksheet.Block {
    Table(
      "Parts that were filled in from registers",
      [.init("Part", 4), .init("Source", 5), .init("On", 2)],
      record.provenance.map { .init([Cell($0.place), Cell($0.source), Cell($0.on.description)]) }
    ).block(ifEmpty: "Everything was written for this assessment.")
  }

  private var openPoints: Worksheet.Block {
    Table(
      "What lint finds",
      [
        .init("Place", 3), .init("Weight", 1), .init("Finding", 5), .init("Remedy", 5),
        .init("Source", 2),
      ],
      Lint.findings(in: record).map {
        .init([
          Cell($0.place), Cell($0.severity.rawValue), Cell($0.says), Cell($0.remedy),
          Cell($0.cites),
        ])
      }
    ).block(ifEmpty: "Lint finds nothing to mend.")
  }
}
