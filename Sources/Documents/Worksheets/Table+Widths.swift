import Drawings

extension Table {
  /// The widths of the columns, which together fill a width.
  ///
  /// Each column has its share, but none is narrower than the longest word of its heading needs.
  ///
  /// - Parameters:
  ///   - width: of the table.
  ///   - inch: how many units of the width make an inch.
  /// - Returns: a width for each column, in the units of the table's.
  func columnWidths(in width: Int, inch: Int) -> [Int] {
    let weights = columns.map { max(1, $0.weight) }
    let shares = Self.shares(of: width, weights)
    let needs = columns.map { Self.need(of: $0.heading, inch: inch) }
    let narrow = columns.indices.filter { shares[$0] < needs[$0] }
    let taken = narrow.map { needs[$0] }.reduce(0, +)
    let wide = columns.indices.filter { shares[$0] >= needs[$0] }
    // Where headings are wider than the table, shares are as good as any.
    guard !narrow.isEmpty, !wide.isEmpty, taken < width / 2 else { return shares }
    var widths = needs
    for (index, share) in zip(wide, Self.shares(of: width - taken, wide.map { weights[$0] })) {
      widths[index] = share
    }
    return widths
  }

  private static func shares(of width: Int, _ weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    return weights.map { width * $0 / max(1, total) }
  }

  /// The room that the longest word needs, in bold letters of nine points, between its borders.
  private static func need(of heading: String, inch: Int) -> Int {
    let words = heading.split(whereSeparator: \.isWhitespace)
    let widest = words.map { Typeface.bold.width(of: String($0)) }.max() ?? 0
    let units = widest * 12 / Drawing.Text.size + 14
    return units * inch / 96
  }
}
