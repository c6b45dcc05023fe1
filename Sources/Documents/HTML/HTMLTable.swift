/// A table as the template shows it.
struct HTMLTable {
  let caption: HTMLText
  /// What the region around the table is called, which no other on the page is.
  let label: HTMLText
  let columns: [HTMLColumn]
  let rows: [HTMLRow]

  init(_ table: Table, _ labels: inout HTMLLabels) {
    caption = HTMLText(table.caption)
    label = HTMLText(labels.unique(table.caption))
    let total = max(1, table.columns.map(\.weight).reduce(0, +))
    columns = table.columns.map {
      HTMLColumn(heading: HTMLText($0.heading), share: $0.weight * 100 / total)
    }
    rows = table.rows.map { HTMLRow($0) }
  }
}

/// A column with its width in percent.
struct HTMLColumn {
  let heading: HTMLText
  let share: Int
}

/// A row, whose first cell is its heading.
struct HTMLRow {
  let rowAnchor: HTMLText?
  let heading: HTMLCell?
  let cells: [HTMLCell]

  init(_ row: Table.Row) {
    rowAnchor = row.anchor.map { HTMLText($0) }
    heading = row.cells.first.map { HTMLCell($0) }
    cells = row.cells.dropFirst().map { HTMLCell($0) }
  }
}

/// A cell with the class of its shade.
struct HTMLCell {
  let tone: HTMLText?
  let paragraphs: [HTMLParagraph]

  init(_ cell: Cell) {
    tone = cell.tone.map { HTMLText($0.rawValue) }
    paragraphs = cell.paragraphs.map { HTMLParagraph($0) }
  }
}

/// A picture, its description and the same as a table.
struct HTMLPicture {
  let title: HTMLText
  let alternative: HTMLText
  let drawing: HTMLText
  let table: HTMLTable

  init(_ picture: Picture, _ labels: inout HTMLLabels) {
    title = HTMLText(picture.title)
    alternative = HTMLText(picture.alternative)
    drawing = HTMLText(drawing: picture)
    table = HTMLTable(picture.table, &labels)
  }
}

/// The names of the regions of a page, each given once: those who jump from one to the next tell
/// them apart.
struct HTMLLabels {
  private var counts: [String: Int] = [:]

  /// The caption itself, or with a number where it was given before.
  mutating func unique(_ caption: String) -> String {
    let count = counts[caption, default: 0] + 1
    counts[caption] = count
    return count == 1 ? caption : unique("\(caption) (\(count))")
  }
}
