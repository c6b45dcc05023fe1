public import SubjectRequests
import TimeLimits

extension CaseMetrics {
  /// The metrics as one HTML file that needs no other: a table of all, and a chart and a table a
  /// section.
  ///
  /// Everything in it is escaped, and it holds no script. The same figures give the same bytes.
  public func html() -> String {
    Worksheet(metrics: self).html()
  }
}

extension Worksheet {
  /// Metrics as a document.
  init(metrics: CaseMetrics) {
    let made = LocalMoment.text(metrics.made, in: metrics.zone)
    let period = "\(metrics.period.lowerBound) to \(metrics.period.upperBound)"
    self.init(
      title: "Requests of \(metrics.controller)",
      subtitle: "Received \(period); as they stood at \(made).",
      template: "metrics/1",
      language: "en",
      contentLanguage: "en",
      author: metrics.controller,
      dated: metrics.period.upperBound,
      sections: [.init("1", "Summary", level: 1, [.table(Self.summary(metrics))])]
        + metrics.sections.enumerated().map { index, section in
          .init("\(index + 2)", section.dimension.heading, level: 1, section.blocks)
        },
      paging: .continuous
    )
  }

  private static func summary(_ metrics: CaseMetrics) -> Table {
    Table(
      "Claims in all",
      [.init("Figure", 4), .init("Number", 2)],
      MetricsColumn.allCases.map { column in
        let text = column.text(metrics.total)
        return Table.Row([Cell(fixed: column.heading), Cell(fixed: text.isEmpty ? "–" : text)])
      }
    )
  }
}

extension CaseMetrics.Dimension {
  /// The heading of a section for a person.
  public var heading: String {
    switch self {
    case .month: "By month of receipt"
    case .right: "By right"
    case .outcome: "By outcome"
    case .ground: "By ground of refusal"
    case .channel: "By channel"
    }
  }
}

extension CaseMetrics.Section {
  fileprivate var blocks: [Worksheet.Block] {
    guard !rows.isEmpty else { return [.paragraph(RichText("There are none."))] }
    let chart = MetricsChart(title: "Claims \(dimension.heading.lowercased())", rows: rows)
    return [
      .picture(
        Picture(
          title: chart.title,
          alternative: chart.description,
          svg: chart.svg,
          table: table(chart.title)
        )
      )
    ]
  }

  private func table(_ caption: String) -> Table {
    Table(
      caption,
      [.init(dimension.rawValue.prefix(1).uppercased() + dimension.rawValue.dropFirst(), 4)]
        + MetricsColumn.allCases.map { .init($0.heading, 2) },
      rows.map { row in
        Table.Row(
          [Cell(fixed: row.key)]
            + MetricsColumn.allCases.map { column in
              let text = column.text(row.figures)
              return Cell(fixed: text.isEmpty ? "–" : text)
            }
        )
      }
    )
  }
}
