/// Rows of text under headings, aligned, and never wider than the terminal.
struct TextColumns {
  private let headings: [String]
  private var rows: [[String]] = []

  init(_ headings: [String]) {
    self.headings = headings
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The lines; the widest column gives way where the whole is too wide.
  func lines(width: Int) -> [String] {
    var widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].count }.max() ?? 0
    }
    while widths.reduce(0, +) + 2 * (widths.count - 1) > width,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8
    {
      widths[widest] -= 1
    }
    return ([headings] + rows).map { row in
      zip(row, widths).map { Self.fit($0, $1) }.joined(separator: "  ")
        .trimmingTrailingSpaces
    }
  }

  private static func fit(_ text: String, _ width: Int) -> String {
    let text = text.count > width ? text.prefix(width - 1) + "…" : text[...]
    return text + String(repeating: " ", count: width - text.count)
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
