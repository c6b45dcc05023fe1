import Drawings

/// Writes the main part of a document: paragraphs, lists and tables.
struct DOCXBody {
  private var bookmarks = DOCXBookmarks()
  private(set) var pictures = PictureFiles()
  /// The language of what the author wrote, where it is not that of the headings.
  private var authorsLanguage: String?

  /// Twentieths of a point between the margins of A4 landscape.
  static let textWidth = 14_570

  mutating func document(_ worksheet: Worksheet) throws -> Markup {
    authorsLanguage =
      worksheet.contentLanguage == worksheet.language ? nil : worksheet.contentLanguage
    var body = [
      paragraph("Title", RichText(worksheet.title)),
      paragraph("Subtitle", RichText(worksheet.subtitle)),
    ]
    if let state = worksheet.state { body.append(paragraph("Normal", state.words)) }
    for section in worksheet.sections {
      body.append(
        paragraph(
          "Heading\(section.level)",
          RichText("\(section.number) \(section.heading)"),
          anchor: section.anchor
        )
      )
      for block in section.blocks { body += try markup(block) }
    }
    return Self.document(body + [Self.page])
  }

  /// The root of the main part around its content.
  static func document(_ content: [Markup]) -> Markup {
    .element(
      "w:document",
      [
        ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
      ],
      [.element("w:body", content)]
    )
  }

  private mutating func markup(_ block: Worksheet.Block) throws -> [Markup] {
    switch block {
    case .paragraph(let text): return [paragraph("Normal", text)]
    case .list(let texts): return texts.map { paragraph("ListBullet", $0) }
    case .table(let table): return markup(table)
    case .picture(let picture):
      let drawn = try pictures.add(picture).map { [DOCXPicture(entry: $0).paragraph] } ?? []
      return drawn + [paragraph("Normal", RichText(picture.alternative))] + markup(picture.table)
    }
  }

  private mutating func markup(_ table: Table) -> [Markup] {
    let widths = table.columnWidths(in: Self.textWidth, inch: 1440)
    var rows = [headerRow(table.columns.map(\.heading), widths)]
    for row in table.rows { rows.append(markup(row, widths)) }
    return [
      paragraph("Caption", RichText(table.caption)),
      .element("w:tbl", [Self.properties(of: table), Self.grid(widths)] + rows),
      // Two tables in a row would run into one.
      paragraph("TableText", RichText([])),
    ]
  }

  private mutating func headerRow(_ headings: [String], _ widths: [Int]) -> Markup {
    .element(
      "w:tr",
      [.element("w:trPr", [.element("w:cantSplit"), .element("w:tblHeader")])]
        + zip(headings, widths).map { heading, width in
          Self.cell([paragraph("TableHeading", RichText(heading))], width, fill: "EEF1F4")
        }
    )
  }

  private mutating func markup(_ row: Table.Row, _ widths: [Int]) -> Markup {
    var cells: [Markup] = []
    for (index, (cell, width)) in zip(row.cells, widths).enumerated() {
      let style = index == 0 ? "TableHeading" : "TableText"
      var paragraphs: [Markup] = []
      for (place, text) in cell.paragraphs.enumerated() {
        let anchor = index == 0 && place == 0 ? row.anchor : nil
        paragraphs.append(paragraph(style, text, anchor: anchor))
      }
      cells.append(Self.cell(paragraphs, width, fill: cell.tone?.colour.digits.uppercased()))
    }
    return .element("w:tr", [.element("w:trPr", [.element("w:cantSplit")])] + cells)
  }

  mutating func paragraph(
    _ style: String,
    _ text: RichText,
    anchor: String? = nil
  ) -> Markup {
    let properties = Markup.element("w:pPr", [DOCXStyles.value("w:pStyle", style)])
    var runs: [Markup] = []
    for run in text.runs {
      runs.append(DOCXRun.markup(run, authors: authorsLanguage, bookmarks: &bookmarks))
    }
    guard let anchor else { return .element("w:p", [properties] + runs) }
    let bookmark = bookmarks.open(anchor)
    return .element("w:p", [properties, bookmark.start] + runs + [bookmark.end])
  }
}
