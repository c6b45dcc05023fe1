import Records
public import Register
import TimeLimits

extension ProcessorBreach: PrintableRecord {
  /// The record of breaches of data that is processed on behalf of others: Article 33(2).
  public static func worksheet(
    of records: [RecordVersion<ProcessorBreach>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t("Record of breaches of data that {1} processes for others", printing.controller),
      subtitle: t(
        "Article 33(2) GDPR, as of {1}; breaches: {2}",
        "\(printing.dated)",
        "\(records.count)"
      ),
      printing,
      chapters: records.enumerated().map { index, version in
        ProcessorBreachChapter(number: "\(index + 1)", breach: version.record, printing: printing)
          .internalRecord(printing.standing(of: version))
      }
    )
  }

  /// The notice to a controller, with the fields of Article 33(3) as far as they are known.
  ///
  /// - Parameters:
  ///   - controller: who is told.
  ///   - printing: who tells, and how it is printed.
  /// - Returns: the document.
  public func notice(to controller: StruckController, _ printing: RegisterPrinting) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t["Notice of a personal data breach to the controller"],
      subtitle: t(
        "{1} to {2}, {3}, Article 33(2) GDPR",
        printing.controller,
        controller.name,
        "\(printing.dated)"
      ),
      printing,
      chapters: [
        ProcessorBreachChapter(number: "1", breach: self, printing: printing)
          .notice(to: controller)
      ]
    )
  }
}

/// One breach at a processor as chapters of a document.
private struct ProcessorBreachChapter {
  let number: String
  let breach: ProcessorBreach
  let printing: RegisterPrinting

  private var t: Wording { printing.t }

  /// What one controller is told; of the others nothing.
  func notice(to controller: StruckController) -> [Worksheet.Section] {
    let phases = controller.notices.count
    let phase =
      phases == 0
      ? t["First notice"] : t("Further information, phase {1}", "\(phases + 1)")
    return [
      .init(
        number,
        breach.name,
        level: 1,
        [
          .table(
            t.facts(
              t["The breach"],
              happened + [
                (t["Processor"], Cell(printing.controller)),
                (t["Controller"], Cell(controller.name)),
                (t["Your entry in our record"], .said(controller.activity?.description)),
                (t["Phase"], Cell(fixed: phase)),
              ]
            )
          ),
          .table(breach.description(for: controller).table(t, breach.missingFacts)),
          .fixed(
            t[
              "Whether the supervisory authority and the persons are told is for the controller to decide (Art. 33(1) and 34)."
            ]
          ),
          .fixed(t["We assist with what we know (Art. 28(3)(f))."]),
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
            t.facts(
              t["The breach"],
              happened + [
                (t["Owner"], Cell(breach.owner.description)),
                (
                  t["Closed"],
                  breach.closure.map { Cell(fixed: printing.moment($0.closed)) }
                ),
                (t["Cause"], .said(breach.closure?.cause)),
                (t["Against recurrence"], breach.closure.map { Cell(lines: $0.prevention) }),
                (t["Taken up again"], takenUp),
                (t["Version"], Cell(fixed: standing)),
              ]
            )
          ),
          .table(breach.description.table(t, breach.missingFacts)),
        ]
      ),
      .init("\(number).1", t["Controllers told, Art. 33(2)"], level: 2, [.table(told)]),
    ]
  }

  /// When and why it was taken up again after it had been closed.
  private var takenUp: Cell? {
    guard !breach.reopenings.isEmpty else { return nil }
    return Cell(lines: breach.reopenings.map { "\(printing.moment($0.known)): \($0.reasons)" })
  }

  private var happened: [(String, Cell?)] {
    [
      (t["Our reference"], Cell(breach.id.description)),
      (
        t["Began"],
        breach.began.map { Cell(fixed: printing.moment($0)) } ?? breach.missingFacts.cell(t)
      ),
      (t["Known since"], Cell(fixed: printing.moment(breach.aware))),
      (t["Discovered"], Cell(breach.discovered)),
    ]
  }

  private var told: Table {
    Table(
      t["Notices to controllers"],
      [
        .init(t["Controller"], 3), .init(t["Target"], 2), .init(t["Sent"], 2),
        .init(t["Channel"]), .init(t["Content"], 4),
      ],
      breach.controllers.flatMap { controller -> [Table.Row] in
        let head = [
          Cell("\(controller.name), \(controller.contact)"),
          Cell(fixed: printing.moment(controller.target(since: breach.aware))),
        ]
        guard !controller.notices.isEmpty else {
          return [
            Table.Row(head + [Cell(fixed: t["not told yet"], tone: .wary), Cell(nil), Cell(nil)])
          ]
        }
        return controller.notices.map { notice in
          Table.Row(
            head + [
              Cell([RichText(printing.moment(notice.sent)), RichText(t[notice.phase.word])]),
              Cell(notice.channel), Cell(notice.words),
            ]
          )
        }
      }
    )
  }
}
