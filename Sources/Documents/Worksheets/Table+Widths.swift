import Drawings

extension Table {
  /// The widths of the columns, which together fill a width.
  ///
  /// Each column has its share, but none is narrower than its longest word of the document's own
  /// needs, unless the table is too narrow for all of them: then they give way alike.
  ///
  /// - Parameters:
  ///   - width: of the table.
  ///   - inch: how many units of the width make an inch.
  /// - Returns: a width for each column, in the units of the table's.
  func columnWidths(in width: Int, inch: Int) -> [Int] {
    let weights = columns.map { max(1, $0.weight) }
    let needs = columnNeeds(inch: inch)
    guard needs.reduce(0, +) <= width else { return Self.shares(of: width, needs) }
    var widths = Self.shares(of: width, weights)
    var narrow: Set<Int> = []
    while let tooNarrow = widths.indices.first(where: {
      !narrow.contains($0) && widths[$0] < needs[$0]
    }) {
      narrow.insert(tooNarrow)
      let taken = narrow.map { needs[$0] }.reduce(0, +)
      let wide = columns.indices.filter { !narrow.contains($0) }
      let shares = Self.shares(of: width - taken, wide.map { weights[$0] })
      for index in narrow { widths[index] = needs[index] }
      for (index, share) in zip(wide, shares) { widths[index] = share }
    }
    return widths
  }

  /// The least width in which every column is as wide as its longest word needs, when the columns
  /// have the shares that they have of some width.
  func neededWidth(of width: Int, inch: Int) -> Int {
    zip(columnNeeds(inch: inch), columnWidths(in: width, inch: inch))
      .map { need, share in (need * width + share - 1) / max(1, share) }.max() ?? 0
  }

  /// The width that each column needs so that no word of the document's own is broken.
  func columnNeeds(inch: Int) -> [Int] {
    columns.indices.map { column in
      Self.need(of: longestWord(in: column), inch: inch)
    }
  }

  /// The longest word of a column; of what the author wrote, none counts, since nobody knows how long
  /// it may be.
  private func longestWord(in column: Int) -> Substring {
    var longest = columns[column].heading.longestWord
    for row in rows where row.cells.indices.contains(column) {
      for run in row.cells[column].paragraphs.flatMap(\.runs) {
        guard let word = run.ownText?.longestWord, word.utf8.count > longest.utf8.count else {
          continue
        }
        longest = word
      }
    }
    return longest
  }

  private static func shares(of width: Int, _ weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    return weights.map { width * $0 / max(1, total) }
  }

  /// The room that a word needs, in bold letters of nine points, between the borders of a cell.
  private static func need(of word: Substring, inch: Int) -> Int {
    let units = Typeface.bold.width(of: String(word)) * 12 / Drawing.Text.size + 14
    return units * inch / 96
  }
}

extension RichText.Run {
  /// What the document says in its own words.
  fileprivate var ownText: String? {
    switch self {
    case .plain(let text), .strong(let text), .reference(let text, _): text
    case .authored: nil
    }
  }
}

extension String {
  /// The longest word, by its bytes; a word ends at a blank, a hyphen or a slash.
  fileprivate var longestWord: Substring {
    split { $0 == " " || $0 == "-" || $0 == "/" || $0 == "\n" }
      .max { $0.utf8.count < $1.utf8.count } ?? ""
  }
}
