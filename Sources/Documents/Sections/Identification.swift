import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Chapter 0 up to 0.4: parties, name, planning.
  var identification: [Worksheet.Section] {
    [
      .init("0", "Identification", level: 1),
      .init("0.1", "Controller", level: 2, record.parties.controllers.map { .table(table($0)) }),
      .init("0.2", "Processors and sub-processors", level: 2, processors),
      .init(
        "0.3",
        "Name of the processing",
        level: 2,
        [
          .table(
            .facts(
              "Name and history",
              [
                ("Name", record.processing.name),
                ("Entry in the record of processing", record.processing.registerEntry),
                ("History", record.processing.history),
                ("Summary", record.processing.summary),
              ]
            )
          )
        ]
      ),
      .init(
        "0.4",
        "Planning",
        level: 2,
        [
          .table(
            .facts(
              "Start and end",
              [
                ("Estimated launch", record.planning.launch?.description ?? "Not stated"),
                ("End", end),
              ]
            )
          )
        ]
      ),
    ]
  }

  private var end: String {
    switch record.planning.end {
    case .on(let date): date.description
    case .when(let condition): condition
    case nil: "Not stated"
    }
  }

  private func table(_ controller: ControllerParty) -> Table {
    let officer =
      switch controller.dataProtectionOfficer {
      case .appointed(let name, let contact): "\(name), \(contact)"
      case .notAppointed(let reason): "Not appointed: \(reason)"
      }
    return .facts(
      "Controller \(controller.id): \(controller.name)",
      [
        ("Controller", controller.name),
        ("Responsible units", controller.units.joined(separator: "; ")),
        ("Contact", controller.contact),
        ("Representative", controller.representative),
        ("Data protection officer", officer),
        ("Obligations as joint controller", controller.obligations),
      ]
    )
  }

  private var processors: [Worksheet.Block] {
    let processors = record.parties.processors
    let table = Table(
      "Processors and sub-processors",
      [
        .init("No.", 1), .init("Processor", 3), .init("Country", 2), .init("Tasks", 4),
        .init("Contract", 4), .init("Engaged by", 2),
      ],
      processors.map { processor in
        .init(
          anchor: RowKind.processor.anchor(processor.id.description),
          [
            Cell(processor.id.description), Cell(processor.name), Cell(processor.country),
            Cell(processor.tasks), Cell(words(processor.contract)),
            Cell(processor.engagedBy.map { [$0] } ?? [], of: .processor),
          ]
        )
      }
    )
    return [table.block(ifEmpty: "There are no processors.")]
      + processors.filter { !$0.responsibilities.isEmpty }.map { .table(responsibilities($0)) }
  }

  private func words(_ contract: ProcessorContract?) -> String {
    switch contract {
    case .concluded(let reference, let on): "\(reference), concluded on \(on)"
    case .inNegotiation(let expected, let until): "Expected on \(expected); until then: \(until)"
    case nil: "None"
    }
  }

  private func responsibilities(_ processor: ProcessorParty) -> Table {
    Table(
      "Who does what between \(processor.name) and the controller",
      [.init("Duty", 3), .init("Falls on", 1), .init("In this processing", 6)],
      processor.responsibilities.map {
        .init([Cell($0.code), Cell($0.owner.words), Cell($0.duty)])
      }
    )
  }
}
