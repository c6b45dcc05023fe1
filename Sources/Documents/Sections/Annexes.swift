import Assessments
import TimeLimits

extension RecordParts {
  /// Chapters beyond the EDPB template: review, origin of the entries, open points.
  var annexes: [Worksheet.Section] {
    [
      .init("7", t["Review, Art. 35(11)"], level: 1, review),
      .init(
        "8",
        t["Where entries came from"],
        level: 1,
        [provenance] + requests + confidentialParts
      ),
    ] + open + CNILLayout(self).importedParts
  }

  /// The open points; not those of a redacted version, which lacks what was withheld.
  private var open: [Worksheet.Section] {
    record.redaction == nil ? [.init("9", t["Open points"], level: 1, [openPoints])] : []
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
      nextReview,
      triggers.block(ifEmpty: none(of: "review", t["No change is named."])),
      past.block(ifEmpty: none(of: "review", t["No review is recorded."])),
    ]
  }

  var nextReview: Worksheet.Block {
    .fixed(
      record.review?.next.map { t("Next review on {1} at the latest.", "\($0)") }
        ?? none(of: "review", t["No day is set for the next review."])
    )
  }

  var provenance: Worksheet.Block {
    Table(
      t["Parts that were filled in from registers"],
      [.init(t["Part"], 4), .init(t["Source"], 5), .init(t["On"], 2)],
      record.provenance.map {
        .init([Cell(fixed: $0.place), origin($0), Cell(fixed: $0.on.description)])
      }
    ).block(ifEmpty: t["Everything was written for this assessment."])
  }

  /// How often data subjects exercised their rights, where that was counted.
  private var requests: [Worksheet.Block] {
    guard let requests = record.requests else { return [] }
    let period = ("\(requests.from)", "\(requests.until)")
    let table = Table(
      t("How often rights were exercised from {1} to {2}", period.0, period.1),
      [
        .init(t["Right"], 5), .init(t["Towards the controller"], 3),
        .init(t["In the systems of this processing"], 3),
      ],
      requests.counts.map {
        .init([
          Cell(fixed: t.cited($0.right.rawValue, as: t[$0.right.words])),
          Cell(fixed: "\($0.all)"), Cell(fixed: "\($0.concerning)"),
        ])
      }
    )
    let nobody = t("Nobody exercised a right from {1} to {2}.", period.0, period.1)
    let systems = requests.systems.map { RichText(authored: $0) }
    return [
      .paragraph(RichText([.strong(t["Requests of data subjects"])])),
      table.block(ifEmpty: nobody),
    ] + (systems.isEmpty ? [] : [.list(systems)])
  }

  /// The source in its author's words, or the entry with its version and part.
  private func origin(_ part: Provenance) -> Cell {
    guard let entry = part.entry else { return Cell(part.source) }
    let version = t("version {1}", "\(entry.version)")
    let whole = [
      RichText(authored: part.source), RichText("\(t[entry.kind.words]) \(entry.id), \(version)"),
    ]
    return Cell(entry.part.isEmpty ? whole : whole + [RichText(entry.part)])
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
          Cell(fixed: $0.place), Cell(fixed: t[$0.severity.rawValue]), Cell(fixed: t($0.says)),
          Cell(fixed: t[$0.remedy]), Cell(fixed: $0.cites),
        ])
      }
    ).block(ifEmpty: t["Lint finds nothing to mend."])
  }
}
