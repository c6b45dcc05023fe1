import Records
import Register

extension BreachChapter {
  /// What is kept inside: the facts of the breach, its effects and the remedial action, in the order
  /// of Article 33(5).
  func internalRecord(_ standing: String) -> [Worksheet.Section] {
    [
      .init(number, breach.name, level: 1, [.table(particulars(standing))]),
      .init("\(number).1", t["Facts"], level: 2, [.table(facts)]),
      .init("\(number).2", t["Effects"], level: 2, [.table(effects)]),
      .init("\(number).3", t["Remedial action"], level: 2, [.table(remedies), phases]),
    ]
  }

  private func particulars(_ standing: String) -> Table {
    t.facts(
      t("Breach {1}", breach.id.description),
      [
        (t["Owner"], Cell(breach.owner.description)),
        (
          t["Status"],
          Cell(
            fixed: breach.closure.map { t("Closed on {1}", printing.moment($0.closed)) }
              ?? t["Open"]
          )
        ),
        (t["Version"], Cell(fixed: standing)),
      ]
    )
  }

  private var facts: Table {
    t.facts(
      t["What happened"],
      happened + [(t["In plain language"], .said(breach.account))]
        + breach.description.facts(t, breach.missingFacts) + [
          (t["Cause"], .said(breach.closure?.cause))
        ]
    )
  }

  private var effects: Table {
    t.facts(
      t["What it means for the persons concerned"],
      [
        (
          t["(c) Likely consequences"],
          breach.description.known(breach.description.consequences, t, breach.missingFacts)
        ),
        (t["Risk"], risk),
        (t["The authority is told all the same"], .said(breach.toldAnyway)),
      ]
    )
  }

  private var remedies: Table {
    t.facts(
      t["What was done"],
      [
        (t["(d) Measures"], breach.description.measured(t, breach.missingFacts)),
        (t["Persons concerned, Art. 34"], communication),
        (t["Against recurrence"], breach.closure.map { Cell(lines: $0.prevention) }),
        (t["Taken up again"], takenUp),
      ]
    )
  }

  /// When and why it was taken up again after it had been closed.
  private var takenUp: Cell? {
    guard !breach.reopenings.isEmpty else { return nil }
    return Cell(lines: breach.reopenings.map { "\(printing.moment($0.known)): \($0.reasons)" })
  }

  private var phases: Worksheet.Block {
    Table(
      t["Notifications to the authority, Art. 33(1) and (4)"],
      [
        .init(t["Sent"], 2), .init(t["Authority"], 3), .init(t["Phase"]),
        .init(t["Its reference"]), .init(t["Reasons for the delay"], 3),
      ],
      breach.notifications.map {
        Table.Row([
          Cell(fixed: printing.moment($0.sent)), Cell($0.authority),
          Cell(fixed: t[$0.phase.word]), Cell($0.reference), Cell($0.delayReasons),
        ])
      }
    ).block(ifEmpty: t["The authority was not notified."])
  }

  private var risk: Cell {
    let (words, reasons): (String, String?) =
      switch breach.risk {
      case .notAssessed(let owner): (t("Not assessed yet, by {1}", "\(owner)"), nil)
      case .unlikely(let reasons): (t["Unlikely to result in a risk"], reasons)
      case .risk(let reasons): (t["A risk"], reasons)
      case .high(let reasons): (t["A high risk"], reasons)
      }
    return Cell([RichText(words)] + RichText.paragraphs(of: reasons ?? ""))
  }
}

extension NotificationPhase {
  var word: String {
    switch self {
    case .initial: "first phase"
    case .additional: "further phase"
    case .complete: "complete"
    }
  }
}
