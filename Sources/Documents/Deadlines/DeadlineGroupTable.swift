import SubjectRequests
import TimeLimits

/// The table of the clocks of one urgency, with the columns that say something there.
struct DeadlineGroupTable {
  let report: DeadlineReport
  let urgency: DeadlineReport.Urgency

  var table: Table {
    let items = report.items(urgency)
    return Table(
      "\(urgency.words): \(items.count.counting("deadline"))",
      columns.map { .init($0.heading, $0.weight) },
      items.map { item in Table.Row(columns.map { $0.cell(item) }) }
    )
  }

  /// A column and how it shows a clock.
  private struct Column {
    let heading: String
    let weight: Int
    let cell: (DeadlineReport.Item) -> Cell

    init(_ heading: String, _ weight: Int, _ cell: @escaping (DeadlineReport.Item) -> Cell) {
      self.heading = heading
      self.weight = weight
      self.cell = cell
    }
  }

  private var columns: [Column] {
    whose + [
      Column("Reference", 18) { Cell($0.matter.name) },
      Column("Right or task", 12) { Cell($0.subjectWords) },
      Column("Clock", 14) { Cell($0.matter.clock) },
    ] + days + [
      Column("Received", 10) { Cell($0.received?.description) },
      Column("Assigned to", 10) { Cell($0.assignee?.description ?? "nobody") },
      Column("Alarms", 14) { Cell(lines: $0.remarks) },
    ]
  }

  private var whose: [Column] {
    report.controllers > 1 ? [Column("Controller", 14) { Cell($0.controller) }] : []
  }

  private var days: [Column] {
    switch urgency {
    case .overdue, .thisWeek, .later:
      [
        Column("Due", 10) { Cell(lines: $0.dueWords) },
        Column("Left", 12) { Cell(lines: $0.leftWords).toned(urgency.tone) },
        Column("Target", 10) { Cell($0.target?.description) },
      ]
    case .suspended:
      [
        Column("Suspended since", 10) { Cell($0.suspendedSince?.description) },
        Column("Suspended for", 10) { item in
          Cell(item.suspendedSince.map { DeadlineReport.Item.days($0.days(to: report.asOf)) })
        },
        Column("Remind on", 10) { Cell($0.reminder?.description) },
      ]
    case .undated:
      [Column("Why", 11) { Cell($0.status.rawValue) }]
    }
  }
}

extension Cell {
  fileprivate func toned(_ tone: Tone?) -> Cell { Cell(paragraphs, tone: tone) }
}
