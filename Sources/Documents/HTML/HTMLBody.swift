/// Writes the blocks of a worksheet as HTML, every text escaped.
///
/// Straight to a text and not through templates, which look each value up by its name at run time:
/// a page has tens of thousands.
struct HTMLBody {
  private(set) var html = ""
  private var labels = HTMLLabels()
  /// The language of what the author wrote, where it is not that of the headings.
  private let authorsLanguage: String?
  private let paging: Worksheet.Paging

  init(authorsLanguage: String?, paging: Worksheet.Paging) {
    self.authorsLanguage = authorsLanguage
    self.paging = paging
  }

  /// A section with its heading, one level below the title of the page.
  mutating func section(_ section: Worksheet.Section, beginsPage: Bool) {
    let tag = "h\(section.level + 1)"
    html += "<\(tag)\(beginsPage ? " class=\"page\"" : "") id=\""
    html.appendEscaped(section.anchor)
    html += "\"><span class=\"number\">"
    html.appendEscaped(section.number)
    html += "</span> "
    html.appendEscaped(section.heading)
    html += "</\(tag)>\n"
    for block in section.blocks { self.block(block) }
  }

  /// The paragraph under the title that says whether a document is a draft.
  mutating func stateOfDocument(_ words: RichText) {
    html += "<p class=\"state\">"
    runs(words)
    html += "</p>\n"
  }

  private mutating func block(_ block: Worksheet.Block) {
    switch block {
    case .paragraph(let text):
      paragraph(text)
      html += "\n"
    case .list(let texts):
      html += "<ul>\n"
      for text in texts {
        html += "<li>"
        runs(text)
        html += "</li>\n"
      }
      html += "</ul>\n"
    case .table(let table): self.table(table)
    case .picture(let picture):
      html += "<figure tabindex=\"0\">\n\(picture.svg)\n<figcaption>"
      html.appendEscaped("\(picture.title). \(picture.alternative)")
      html += "</figcaption>\n</figure>\n"
      table(picture.table)
    }
  }

  private mutating func table(_ table: Table) {
    html += "<div class=\"scroll\" role=\"region\" aria-label=\""
    html.appendEscaped(labels.unique(table.caption))
    html += "\" tabindex=\"0\">\n<table"
    if !hasUprightHeads(table) {
      let needed =
        switch paging {
        case .byChapter: table.neededWidth(of: Self.pageWidth, inch: 96)
        // Lists and reports rather break a word than be scrolled.
        case .continuous: table.columnNeeds(inch: 96).reduce(0, +)
        }
      let isWide = needed > Self.pageWidth * 45 / 80
      // A table that fits is scrolled on narrow screens alone.
      let rem =
        needed > Self.pageWidth ? needed * 80 / Self.pageWidth + 1 : min(66, needed / 12 + 1)
      if isWide { html += " style=\"--need:\(rem)rem\"" }
    }
    html += ">\n<caption>"
    html.appendEscaped(table.caption)
    html += "</caption>\n<colgroup>"
    for width in columnWidths(table) {
      let tenths = (width * 1000 + Self.pageWidth / 2) / Self.pageWidth
      html += "<col style=\"width:\(tenths / 10).\(tenths % 10)%\">"
    }
    html += "</colgroup>\n<thead><tr>"
    for column in table.columns {
      html += "<th scope=\"col\">"
      html.appendEscaped(column.heading)
      html += "</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows { self.row(row) }
    html += "</tbody>\n</table>\n</div>\n"
  }

  /// In letters of twelve points a page of eighty rem is ten inches wide in those of nine.
  private static let pageWidth = 960

  /// Whether the style of the page writes the heads of a table upwards, for want of room.
  private func hasUprightHeads(_ table: Table) -> Bool {
    paging == .continuous && table.columns.count >= 12
  }

  private func columnWidths(_ table: Table) -> [Int] {
    guard hasUprightHeads(table) else { return table.columnWidths(in: Self.pageWidth, inch: 96) }
    let total = max(1, table.columns.map(\.weight).reduce(0, +))
    return table.columns.map { $0.weight * Self.pageWidth / total }
  }

  /// A row, whose first cell is its heading.
  private mutating func row(_ row: Table.Row) {
    html += "<tr"
    if let anchor = row.anchor {
      html += " id=\""
      html.appendEscaped(anchor)
      html += "\""
    }
    html += ">"
    for (index, cell) in row.cells.enumerated() {
      let tone = index == 0 ? "" : cell.tone.map { " class=\"\($0.rawValue)\"" } ?? ""
      html += index == 0 ? "<th scope=\"row\">" : "<td\(tone)>"
      for paragraph in cell.paragraphs { self.paragraph(paragraph) }
      html += index == 0 ? "</th>" : "</td>"
    }
    html += "</tr>\n"
  }

  private mutating func paragraph(_ text: RichText) {
    html += "<p>"
    runs(text)
    html += "</p>"
  }

  private mutating func runs(_ text: RichText) {
    for run in text.runs {
      let (start, end) = tags(of: run)
      html += start
      for (index, line) in run.lines.enumerated() {
        if index > 0 { html += "<br>\n" }
        switch paging {
        case .byChapter: html.appendEscaped(line)
        // Lists and reports are full of days and references in narrow columns.
        case .continuous: html.appendWhole(line)
        }
      }
      html += end
    }
  }

  /// What stands around a run; what the author wrote is marked with its language where that is not
  /// the page's.
  private func tags(of run: RichText.Run) -> (start: String, end: String) {
    switch run {
    case .plain: ("", "")
    case .strong: ("<strong>", "</strong>")
    case .authored:
      authorsLanguage.map { ("<span lang=\"\($0.escaped)\">", "</span>") } ?? ("", "")
    case .reference(_, let anchor): ("<a href=\"#\(anchor.escaped)\">", "</a>")
    }
  }
}

/// The names of the regions of a page, each given once: those who jump from one to the next tell
/// them apart.
private struct HTMLLabels {
  private var counts: [String: Int] = [:]

  /// The caption itself, or with a number where it was given before.
  mutating func unique(_ caption: String) -> String {
    let count = counts[caption, default: 0] + 1
    counts[caption] = count
    return count == 1 ? caption : unique("\(caption) (\(count))")
  }
}
