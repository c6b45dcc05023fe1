import SubjectRequests

/// Bars of claims, one a value, each with its number: what was late is hatched and said in words.
struct MetricsChart {
  let title: String
  let rows: [CaseMetrics.Row]

  private static let row = 26
  private static let bars = (left: 250, width: 560)

  /// What a person who cannot see the picture is told.
  var description: String {
    guard let most = rows.max(by: { $0.figures.claims < $1.figures.claims }) else { return "" }
    let late = rows.map(\.figures.late).reduce(0, +)
    return """
      A bar for each of \(rows.count) values, as long as its number of claims; \(most.key) has most, \
      \(most.figures.claims). The hatched end of a bar stands for claims that were late: \(late) in \
      all. The table below says the same.
      """
  }

  var svg: String {
    let name = "metrics-\(title.lowercased().replacing(" ", with: "-"))"
    return Markup.picture(
      name,
      title,
      description,
      size: (960, height),
      [hatching(name)] + rows.enumerated().flatMap { bar($0.element, at: $0.offset, name) }
    ).xml
  }

  private var height: Int { rows.count * Self.row + 12 }

  private func bar(_ row: CaseMetrics.Row, at index: Int, _ name: String) -> [Markup] {
    let top = 6 + index * Self.row
    let most = max(1, rows.map(\.figures.claims).max() ?? 1)
    let width = row.figures.claims * Self.bars.width / most
    let late = row.figures.late * Self.bars.width / most
    let words =
      row.figures.late == 0
      ? "\(row.figures.claims)" : "\(row.figures.claims), of which late \(row.figures.late)"
    return [
      .label(
        row.key,
        (Self.bars.left - 10, top + 16),
        [("text-anchor", "end")]
      ),
      rectangle(Self.bars.left, top, width - late, "#2f5d8a"),
      rectangle(Self.bars.left + width - late, top, late, "url(#\(name)-hatching)"),
      .label(words, (Self.bars.left + width + 8, top + 16), []),
    ]
  }

  private func rectangle(_ x: Int, _ y: Int, _ width: Int, _ fill: String) -> Markup {
    .element(
      "rect",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("width", "\(max(0, width))"), ("height", "20"),
        ("fill", fill), ("stroke", "#1a1a1a"), ("stroke-width", width > 0 ? "1" : "0"),
      ],
      []
    )
  }

  private func hatching(_ name: String) -> Markup {
    .element(
      "defs",
      [
        .element(
          "pattern",
          [
            ("id", "\(name)-hatching"), ("width", "6"), ("height", "6"),
            ("patternUnits", "userSpaceOnUse"),
          ],
          [
            .element("path", [("d", "M0 0H6V6H0z"), ("fill", "#ffffff")], []),
            .element(
              "path",
              [("d", "M0 6L6 0"), ("stroke", "#8a1c12"), ("stroke-width", "2")],
              []
            ),
          ]
        )
      ]
    )
  }
}
