import SubjectRequests
import TimeLimits

/// Lays a report of deadlines out in sections: counts, the timeline, then a group an urgency.
struct DeadlineSections {
  let report: DeadlineReport

  var sections: [Worksheet.Section] {
    guard !report.items.isEmpty else {
      let none = Worksheet.Block.paragraph(RichText("No open clock was found."))
      return [.init("1", "Summary", level: 1, waiting + [none])]
    }
    let timeline = DeadlineTimeline(report: report)
    let first = [
      Worksheet.Section("1", "Summary", level: 1, waiting + [.table(counts)]),
      Worksheet.Section("2", "Timeline", level: 1, timeline.blocks),
    ]
    let groups = groups.map { number, urgency in
      Worksheet.Section(
        number,
        urgency.words,
        level: 1,
        [.table(DeadlineGroupTable(report: report, urgency: urgency).table)]
      )
    }
    return first + groups
  }

  /// What may be overdue without a clock.
  private var waiting: [Worksheet.Block] {
    guard let letters = report.lettersToSort else { return [] }
    return [.paragraph(RichText(letters.sentence(asOf: report.asOf)))]
  }

  /// The urgencies that have items, each with the number of its section.
  private var groups: [(number: String, urgency: DeadlineReport.Urgency)] {
    DeadlineReport.Urgency.allCases.filter { !report.items($0).isEmpty }
      .enumerated().map { ("\($0.offset + 3)", $0.element) }
  }

  private var counts: Table {
    Table(
      "Open deadlines by urgency",
      [
        .init("Urgency", 3), .init("Deadlines", 1), .init("Requests", 1), .init("Records", 1),
        .init("With an alarm", 1),
      ],
      DeadlineReport.Urgency.allCases.map { urgency in
        let items = report.items(urgency)
        return Table.Row([
          heading(urgency),
          Cell("\(items.count)", tone: items.isEmpty ? nil : urgency.tone),
          Cell("\(Set(items.filter(\.isOfRequest).map(\.matter.name)).count)"),
          Cell("\(Set(items.filter { !$0.isOfRequest }.map(\.matter.name)).count)"),
          Cell("\(items.count { !$0.alarms.isEmpty })"),
        ])
      }
    )
  }

  /// The name of an urgency, which leads to its section where there is one.
  private func heading(_ urgency: DeadlineReport.Urgency) -> Cell {
    guard let group = groups.first(where: { $0.urgency == urgency }) else {
      return Cell(urgency.words)
    }
    let anchor = Worksheet.Section(group.number, urgency.words, level: 1).anchor
    return Cell([RichText([.reference(urgency.words, anchor: anchor)])])
  }
}

extension DeadlineReport.Urgency {
  /// The shade that goes with the words.
  var tone: Cell.Tone? {
    switch self {
    case .overdue: .grave
    case .thisWeek: .wary
    case .later: .calm
    case .suspended, .undated: nil
    }
  }
}
