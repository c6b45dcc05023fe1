import Records
public import Register
public import TimeLimits

extension ProcessorBreach: PrintableRecord {
  /// The record of breaches of data that is processed on behalf of others: Article 33(2).
  public static func worksheet(
    of records: [RecordVersion<ProcessorBreach>],
    controller: String,
    dated: CalendarDate
  ) -> Worksheet {
    Worksheet(
      register: "Record of breaches of data that \(controller) processes for others",
      subtitle: "Article 33(2) GDPR, as of \(dated); breaches: \(records.count)",
      controller: controller,
      dated: dated,
      chapters: records.enumerated().map { index, version in
        ProcessorBreachChapter(number: "\(index + 1)", breach: version.record)
          .internalRecord(version.standing())
      }
    )
  }

  /// The notice to a controller, with the fields of Article 33(3) as far as they are known.
  ///
  /// - Parameters:
  ///   - controller: who is told.
  ///   - processor: who tells.
  ///   - dated: the day of the notice.
  /// - Returns: the document.
  public func notice(
    to controller: StruckController,
    from processor: String,
    dated: CalendarDate
  ) -> Worksheet {
    Worksheet(
      register: "Notice of a personal data breach to the controller",
      subtitle: "\(processor) to \(controller.name), \(dated), Article 33(2) GDPR",
      controller: processor,
      dated: dated,
      chapters: [
        ProcessorBreachChapter(number: "1", breach: self).notice(to: controller, from: processor)
      ]
    )
  }
}

/// One breach at a processor as chapters of a document.
private struct ProcessorBreachChapter {
  let number: String
  let breach: ProcessorBreach

  /// What one controller is told; of the others nothing.
  func notice(to controller: StruckController, from processor: String) -> [Worksheet.Section] {
    let phases = controller.notices.count
    return [
      .init(
        number,
        breach.name,
        level: 1,
        [
          .table(
            .facts(
              "The breach",
              happened + [
                ("Processor", processor), ("Controller", controller.name),
                ("Your entry in our record", controller.activity?.description),
                ("Notice", phases == 0 ? "First" : "Further information, phase \(phases + 1)"),
              ]
            )
          ),
          .table(breach.description(for: controller).table),
          .fixed(
            """
            Whether the supervisory authority and the persons are told is for the controller to \
            decide (Articles 33(1) and 34). We assist with what we know (Article 28(3)(f)).
            """
          ),
        ]
      )
    ]
  }

  /// What is kept inside.
  func internalRecord(_ standing: String) -> [Worksheet.Section] {
    [
      .init(
        number,
        breach.name,
        level: 1,
        [
          .table(
            .facts(
              "The breach",
              happened + [
                ("Owner", breach.owner.description),
                ("Closed", breach.closure?.closed.description), ("Cause", breach.closure?.cause),
                ("Against recurrence", breach.closure?.prevention.joined(separator: "; ")),
                ("Version", standing),
              ]
            )
          ),
          .table(breach.description.table),
        ]
      ),
      .init("\(number).1", "Controllers told, Article 33(2)", level: 2, [.table(told)]),
    ]
  }

  private var happened: [(String, String?)] {
    [
      ("Reference", breach.id.description),
      ("Began", breach.began?.description ?? BreachDescription.later),
      ("Known since", breach.aware.description), ("Discovered", breach.discovered),
    ]
  }

  private var told: Table {
    Table(
      "Notices to controllers",
      [
        .init("Controller", 3), .init("Target", 2), .init("Sent", 2), .init("By"), .init("Told", 4),
      ],
      breach.controllers.flatMap { controller -> [Table.Row] in
        let head = [
          Cell("\(controller.name), \(controller.contact)"),
          Cell("\(controller.target(since: breach.aware))"),
        ]
        guard !controller.notices.isEmpty else {
          return [Table.Row(head + [Cell("not told yet", tone: .wary), Cell(nil), Cell(nil)])]
        }
        return controller.notices.map { notice in
          Table.Row(
            head + [
              Cell("\(notice.sent), \(notice.phase.rawValue)"), Cell(notice.channel),
              Cell(notice.words),
            ]
          )
        }
      }
    )
  }
}
