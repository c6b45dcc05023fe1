import Drawings
import Foundation

/// Writes sections of a worksheet in the markup of Typst, every text as a string of its code.
struct TypstBody {
  /// The pictures that the markup asks for, and their fonts.
  private(set) var files: [String: Data] = [:]
  private var pictures = 0
  /// The names that references may lead to; any other would be refused.
  private let anchors: Set<String>
  private var placed: Set<String> = []
  /// The language of what the author wrote, where it is not that of the headings.
  private let authorsLanguage: String?
  private let page: TypstPage

  init(_ worksheet: Worksheet, on page: TypstPage) {
    self.page = page
    let content = worksheet.contentLanguage.prefix { $0 != "-" }.lowercased()
    authorsLanguage = content == worksheet.language ? nil : content
    let rows = worksheet.sections.flatMap(\.blocks).flatMap(\.tables).flatMap(\.rows)
    anchors = Set(worksheet.sections.map(\.anchor) + rows.compactMap(\.anchor))
  }

  mutating func section(_ section: Worksheet.Section) -> String {
    let heading = "\(section.number) \(section.heading)".typst
    let blocks = section.blocks.map { block($0) }
    return (["#heading(level: \(section.level), \(heading))\(label(section.anchor))"] + blocks)
      .joined(separator: "\n\n")
  }

  private mutating func block(_ block: Worksheet.Block) -> String {
    switch block {
    case .paragraph(let text): return "#par[\(runs(text))]"
    case .list(let texts):
      return "#list(\(texts.map { "[\(runs($0))]" }.joined(separator: ", ")))"
    case .table(let table): return self.table(table)
    case .picture(let picture):
      pictures += 1
      let name = "picture-\(pictures).svg"
      files[name] = Data(picture.svg.utf8)
      for typeface in Typeface.allCases {
        files["picture-\(typeface).ttf"] = Data(typeface.bytes)
      }
      let width = picture.drawing.map { "\(page.width(of: $0))pt" } ?? "100%"
      let image = "image(\(name.typst), width: \(width), alt: \(picture.alternative.typst))"
      return """
        #figure(numbering: none, caption: \(picture.title.typst), \(image))

        \(self.table(picture.table))
        """
    }
  }

  private mutating func table(_ table: Table) -> String {
    let widths = table.columnWidths(in: page.textWidth, inch: 2540)
    let shares = widths.map { "\($0)fr" }.joined(separator: ", ")
    let headings = table.columns.map { "[#strong(\($0.heading.typst))]" }.joined(separator: ", ")
    let rows = table.rows.map { row in
      let isHigh = TypstPage.isHigh(row, widths)
      return row.cells.enumerated().map { index, cell in
        self.cell(cell, anchor: index == 0 ? row.anchor : nil, isHigh: isHigh)
      }.joined(separator: ", ")
    }
    return """
      #figure(
        kind: table, supplement: none, numbering: none,
        caption: figure.caption(position: top, strong(\(table.caption.typst))),
        table(
          columns: (\(shares),),
          table.header(\(headings)),
      \(rows.map { "    \($0)," }.joined(separator: "\n"))
        ),
      )
      """
  }

  private mutating func cell(_ cell: Cell, anchor: String?, isHigh: Bool) -> String {
    let mark = anchor.map { "#metadata(none)\(label($0))" } ?? ""
    let words = cell.paragraphs.map { runs($0) }.joined(separator: " #parbreak() ")
    let properties =
      (isHigh ? ["breakable: true"] : [])
      + (cell.tone.map { ["fill: rgb(\($0.colour.hexadecimal.typst))"] } ?? [])
    guard !properties.isEmpty else { return "[\(mark)\(words)]" }
    return "table.cell(\(properties.joined(separator: ", ")))[\(mark)\(words)]"
  }

  private func runs(_ text: RichText) -> String {
    text.runs.map { run in
      run.lines.map { line(of: run, $0.typst) }.joined(separator: "#linebreak()")
    }.joined()
  }

  /// A line of a run, as code for its text.
  private func line(of run: RichText.Run, _ text: String) -> String {
    switch run {
    case .plain: "#text(\(text))"
    case .authored:
      authorsLanguage.map { "#text(lang: \($0.typst), \(text))" } ?? "#text(\(text))"
    case .strong: "#strong(\(text))"
    case .reference(_, let anchor):
      anchors.contains(anchor) ? "#link(label(\(anchor.typst)), \(text))" : "#text(\(text))"
    }
  }

  /// A name for references; given twice, it would be refused.
  private mutating func label(_ anchor: String) -> String {
    placed.insert(anchor).inserted ? " #label(\(anchor.typst))" : ""
  }
}

extension Worksheet.Block {
  /// The tables in it, that of a picture too.
  fileprivate var tables: [Table] {
    switch self {
    case .table(let table): [table]
    case .picture(let picture): [picture.table]
    case .paragraph, .list: []
    }
  }
}
