import Assessments

extension [Worksheet.Block] {
  /// The blocks as the simple HTML that the PIA software edits: paragraphs and lists.
  ///
  /// A table becomes a list with an item a row, since the software's editor knows no tables.
  var piaText: PIAText {
    PIAText(cleaning: compactMap(\.piaHTML).joined(separator: "\n"))
  }
}

extension Worksheet.Block {
  fileprivate var piaHTML: String? {
    switch self {
    case .paragraph(let text): "<p>\(text.piaHTML)</p>"
    case .list(let texts): "<ul>\n" + texts.map { "<li>\($0.piaHTML)</li>\n" }.joined() + "</ul>"
    case .table(let table): table.piaHTML
    case .picture(let picture): picture.table.piaHTML
    }
  }
}

extension Table {
  fileprivate var piaHTML: String {
    let items = rows.map { row in
      let heading = row.cells.first.map { "<strong>\($0.piaHTML)</strong>" } ?? ""
      let cells = zip(columns, row.cells).dropFirst()
        .filter { $1.paragraphs.map(\.text) != ["–"] }
      let fields = cells.map { column, cell in
        columns.count == 2
          ? ": \(cell.piaHTML)" : "<br />\n\(column.heading.escapedForHTML): \(cell.piaHTML)"
      }
      return "<li>\(heading)\(fields.joined())</li>\n"
    }
    return "<p><strong>\(caption.escapedForHTML)</strong></p>\n<ul>\n\(items.joined())</ul>"
  }
}

extension Cell {
  fileprivate var piaHTML: String { paragraphs.map(\.piaHTML).joined(separator: "<br />\n") }
}

extension RichText {
  fileprivate var piaHTML: String {
    runs.map { run in
      let text = run.text.escapedForHTML.replacing("\n", with: "<br />\n")
      if case .strong = run { return "<strong>\(text)</strong>" }
      return text
    }.joined()
  }
}
