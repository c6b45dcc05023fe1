import Texts

/// Rows of text under headings, aligned, and never wider than the terminal.
struct TextColumns {
  private let headings: [String]
  private let firm: Set<String>
  private var rows: [[String]] = []

  /// Begins a table.
  ///
  /// Columns under a firm heading are shown whole, whatever the width; others give way, and are
  /// left out last first where that is not enough.
  init(_ headings: [String], firm: Set<String> = []) {
    self.headings = headings
    self.firm = firm
  }

  /// Whether it has no rows.
  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ row: [String]) {
    rows.append(row.map(TerminalText.harmless))
  }

  /// The lines; the widest column gives way where the whole is wider than so many cells.
  func lines(width: Int) -> [String] {
    var widths = headings.indices.map { column in
      ([headings] + rows).map { TerminalText.width($0[column]) }.max() ?? 0
    }
    var shown = Array(headings.indices)
    func isTooWide() -> Bool {
      shown.map { widths[$0] }.reduce(0, +) + 2 * (shown.count - 1) > width
    }
    func yielding() -> [Int] { shown.filter { !firm.contains(headings[$0]) } }
    while isTooWide(), let widest = yielding().max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 8
    {
      widths[widest] -= 1
    }
    while !firm.isEmpty, isTooWide(), let last = yielding().last { shown.removeAll { $0 == last } }
    return ([headings] + rows).map { row in
      shown.map { TerminalText.fit(row[$0], to: widths[$0]) }.joined(separator: "  ")
        .trimmingTrailingSpaces
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
