import Assessments
import TimeLimits

extension RecordParts {
  /// Section 0.5: the document itself.
  var technicalSheet: [Worksheet.Section] {
    [
      .init(
        "0.5",
        t["Technical sheet"],
        level: 2,
        [
          .table(documentFacts), log, team, scope,
        ] + standards + narrative(.standards)
      ),
      .init("0.5.a", t["Reasons for the assessment"], level: 3, reasons),
    ]
  }

  var documentFacts: Table {
    let document = record.document
    return facts(
      t["The assessment as a document"],
      [
        (t["Version"], .said(document.version)), (t["Author"], .said(document.author)),
        (t["Completed on"], .fixed(document.completedOn?.description ?? t["Not completed"])),
        (t["Validated on"], .fixed(document.validatedOn?.description ?? t["Not validated"])),
        (t["Publication"], publication),
      ]
    )
  }

  private var publication: Cell {
    switch record.document.publication {
    case .notPublished(let reason): labelled(t["Not published"], reason)
    case .published(let how): labelled(t["Published"], how)
    case .shared(let how): labelled(t["Shared"], how)
    case nil: Cell(fixed: t["Not stated"])
    }
  }

  var log: Worksheet.Block {
    Table(
      t["Versions"],
      [.init(t["Version"], 1), .init(t["Day"], 1), .init(t["By"], 2), .init(t["Change"], 5)],
      record.document.log.map {
        .init([Cell($0.version), Cell(fixed: $0.on.description), Cell($0.by), Cell($0.change)])
      }
    ).block(ifEmpty: t["No earlier version is listed."])
  }

  var team: Worksheet.Block {
    Table(
      t["Team"],
      [.init(t["Name"], 3), .init(t["Role"], 4), .init(t["Duty"], 2)],
      record.team.map { .init([Cell($0.name), Cell($0.role), Cell(fixed: t[$0.duty.words])]) }
    ).block(ifEmpty: none(of: "team", t["No team is named."]))
  }

  var scope: Worksheet.Block {
    let entries =
      record.scope.included.map { (t["in scope"], $0) }
      + record.scope.excluded.map { (t["out of scope"], $0) }
    return Table(
      t["Scope"],
      [.init(t["Part"], 4), .init(t["Place"], 1), .init(t["Reason"], 4)],
      entries.map { place, entry in
        .init([Cell(entry.part), Cell(fixed: place), Cell(entry.reason)])
      }
    ).block(ifEmpty: t["Nothing is said of what is in and out of scope."])
  }

  var standards: [Worksheet.Block] {
    guard !record.document.standards.isEmpty else { return [] }
    return [
      .paragraph(RichText(t["Guidelines and standards followed:"])),
      .list(record.document.standards.map { RichText(authored: $0) }),
    ]
  }

  var reasons: [Worksheet.Block] {
    guard let screening = record.screening else {
      return [.paragraph(RichText(t["No threshold test is recorded."]))]
    }
    let table = Table(
      t["Grounds found"],
      [.init(t["Ground"], 3), .init(t["How it applies"], 6)],
      screening.grounds.map { .init([Cell(fixed: t[$0.ground.words]), Cell($0.explanation)]) }
    )
    return [.paragraph(outcome(of: screening)), table.block(ifEmpty: t["No ground was found."])]
      + (screening.justification.map { Worksheet.Block.text($0, else: t["Not stated"]) } ?? [])
  }

  func outcome(of screening: Screening) -> RichText {
    RichText([
      .plain(t["Outcome of the threshold test"] + ": "), .strong(t[screening.outcome.words]),
    ])
  }
}
