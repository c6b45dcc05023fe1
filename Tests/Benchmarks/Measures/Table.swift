/// A table in Markdown under a heading.
struct Table {
  let title: String
  let columns: [String]
  private(set) var rows: [[String]] = []
  /// Sentences below the table.
  var notes: [String] = []

  init(_ title: String, columns: [String]) {
    self.title = title
    self.columns = columns
  }

  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  /// The first column to the left, numbers to the right.
  var markdown: String {
    let rule = columns.indices.map { $0 == 0 ? "---" : "---:" }
    let lines = ([columns, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
    return (["### \(title)", ""] + lines + [""] + notes.flatMap { [$0, ""] })
      .joined(separator: "\n")
  }
}
