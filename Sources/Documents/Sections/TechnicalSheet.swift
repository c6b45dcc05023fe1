import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Section 0.5: the document itself.
  var technicalSheet: [Worksheet.Section] {
    let document = record.document
    return [
      .init(
        "0.5",
        "Technical sheet",
        level: 2,
        [
          .table(
            .facts(
              "The assessment as a document",
              [
                ("Version", document.version),
                ("Author", document.author),
                ("Completed on", document.completedOn?.description ?? "Not completed"),
                ("Validated on", document.validatedOn?.description ?? "Not validated"),
                ("Publication", publication),
              ]
            )
          ),
          .table(log), team, .table(scope),
        ] + standards
      ),
      .init("0.5.a", "Reasons for the assessment", level: 3, reasons),
    ]
  }

  private var publication: String {
    switch record.document.publication {
    case .notPublished(let reason): "Not published: \(reason)"
    case .published(let how): "Published: \(how)"
    case .shared(let how): "Shared: \(how)"
    case nil: "Not stated"
    }
  }

  private var log: Table {
    Table(
      "Versions",
      [.init("Version", 1), .init("Day", 1), .init("By", 2), .init("Change", 5)],
      record.document.log.map {
        .init([Cell($0.version), Cell($0.on.description), Cell($0.by), Cell($0.change)])
      }
    )
  }

  private var team: Worksheet.Block {
    Table(
      "Team",
      [.init("Name", 3), .init("Role", 4), .init("Duty", 2)],
      record.team.map { .init([Cell($0.name), Cell($0.role), Cell($0.duty.words)]) }
    ).block(ifEmpty: "No team is named.")
  }

  private var scope: Table {
    let entries =
      record.scope.included.map { ("in scope", $0) }
      + record.scope.excluded.map { ("out of scope", $0) }
    return Table(
      "Scope",
      [.init("Part", 4), .init("Place", 1), .init("Reason", 4)],
      entries.map { place, entry in .init([Cell(entry.part), Cell(place), Cell(entry.reason)]) }
    )
  }

  private var standards: [Worksheet.Block] {
    guard !record.document.standards.isEmpty else { return [] }
    return [
      .paragraph(RichText("Guidelines and standards followed:")),
      .list(record.document.standards.map { RichText($0) }),
    ]
  }

  private var reasons: [Worksheet.Block] {
    guard let screening = record.screening else {
      return [.paragraph(RichText("No threshold test is recorded."))]
    }
    let outcome = RichText([
      .plain("Outcome of the threshold test: an assessment is "),
      .strong(screening.outcome.words), .plain("."),
    ])
    let table = Table(
      "Grounds found",
      [.init("Ground", 3), .init("How it applies", 6)],
      screening.grounds.map { .init([Cell($0.ground.words), Cell($0.explanation)]) }
    )
    return [.paragraph(outcome), table.block(ifEmpty: "No ground was found.")]
      + (screening.justification.map { Worksheet.Block.text($0) } ?? [])
  }
}
