import Assessments
import TimeLimits

extension RecordParts {
  /// Chapter 0 up to 0.4: parties, name, planning.
  var identification: [Worksheet.Section] {
    [
      .init("0", t["Identification"], level: 1),
      .init("0.1", t["Controller"], level: 2, controllers + narrative(.responsibilities)),
      .init("0.2", t["Processors and sub-processors"], level: 2, processors),
      .init(
        "0.3",
        t["Name of the processing"],
        level: 2,
        [
          .table(
            facts(
              t["Name and history"],
              [
                (t["Name"], .said(record.processing.name)),
                (t["Entry in the record of processing"], .said(record.processing.registerEntry)),
                (t["History"], .said(record.processing.history)),
                (t["Summary"], .said(record.processing.summary)),
              ]
            )
          )
        ]
      ),
      .init(
        "0.4",
        t["Planning"],
        level: 2,
        [.table(planningFacts)]
      ),
    ]
  }

  var controllers: [Worksheet.Block] {
    let tables = record.parties.controllers.map { Worksheet.Block.table(table($0)) }
    return tables.isEmpty ? [.fixed(t["No controller is named."])] : tables
  }

  var planningFacts: Table {
    facts(
      t["Start and end"],
      [
        (t["Estimated launch"], .fixed(record.planning.launch?.description ?? t["Not stated"])),
        (t["End"], end),
      ]
    )
  }

  private var end: Cell {
    switch record.planning.end {
    case .on(let date): Cell(fixed: date.description)
    case .when(let condition): Cell(condition)
    case nil: Cell(fixed: t["Not stated"])
    }
  }

  func table(_ controller: ControllerParty) -> Table {
    facts(
      t("Controller {1}: {2}", "\(controller.id)", controller.name),
      [
        (t["Controller"], .said(controller.name)),
        (t["Responsible units"], Cell(lines: controller.units)),
        (t["Contact"], .said(controller.contact)),
        (t["Country"], .said(controller.country)),
        (t["Representative"], .said(controller.representative)),
        (t["Data protection officer"], officer(controller.dataProtectionOfficer)),
        (t["Obligations as joint controller"], .said(controller.obligations)),
      ]
    )
  }

  func officer(_ appointment: OfficerAppointment) -> Cell {
    switch appointment {
    case .appointed(let name, let contact):
      Cell([RichText([.authored(name), .plain(", "), .authored(contact)])])
    case .notAppointed(let reason): labelled(t["Not appointed"], reason)
    }
  }

  var processors: [Worksheet.Block] {
    let processors = record.parties.processors
    let table = Table(
      t["Processors and sub-processors"],
      [
        .init(t["No."], 1), .init(t["Processor"], 3), .init(t["Country"], 2), .init(t["Tasks"], 4),
        .init(t["Contract"], 4), .init(t["Engaged by"], 2),
      ],
      processors.map { processor in
        .init(
          anchor: RowKind.processor.anchor(processor.id.description),
          [
            Cell(fixed: processor.id.description), Cell(processor.name), Cell(processor.country),
            Cell(processor.tasks), words(processor.contract),
            Cell(processor.engagedBy.map { [$0] } ?? [], of: .processor),
          ]
        )
      }
    )
    return [table.block(ifEmpty: none(of: "parties.processors", t["No processor is stated."]))]
      + processors.filter { !$0.responsibilities.isEmpty }.map { .table(responsibilities($0)) }
  }

  func words(_ contract: ProcessorContract?) -> Cell {
    switch contract {
    case .concluded(let reference, let on):
      Cell([
        RichText(authored: reference), RichText(t("Concluded on {1}.", "\(on)")),
      ])
    case .inNegotiation(let expected, let until) where until.allSatisfy(\.isWhitespace):
      Cell(fixed: t("Expected on {1}.", "\(expected)"))
    case .inNegotiation(let expected, let until):
      Cell([
        RichText(t("Expected on {1}; until then:", "\(expected)")), RichText(authored: until),
      ])
    case nil: Cell(fixed: t["Not stated"])
    }
  }

  func responsibilities(_ processor: ProcessorParty) -> Table {
    Table(
      t("Who does what between {1} and the controller", processor.name),
      [.init(t["Duty"], 3), .init(t["Falls on"], 1), .init(t["In this processing"], 6)],
      processor.responsibilities.map {
        .init([Cell(fixed: $0.code), Cell(fixed: t[$0.owner.words]), Cell($0.duty)])
      }
    )
  }
}
