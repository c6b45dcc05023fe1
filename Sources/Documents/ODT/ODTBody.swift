/// Writes the content of a text document: headings, paragraphs, lists, tables and pictures.
struct ODTBody {
  private(set) var pictures = PictureFiles()
  /// The widths of the columns of each table, in hundredths of a millimetre.
  private(set) var columnWidths: [[Int]] = []
  private var marked: Set<String> = []
  private var lists = 0
  /// The style of what the author wrote, where its language is not that of the headings.
  private let authorsStyle: String?

  /// Hundredths of a millimetre between the margins of A4 landscape.
  static let textWidth = 25_700
  /// The same for the height that a picture may take, with its heading.
  static let pictureHeight = 14_000

  init(_ worksheet: Worksheet) {
    authorsStyle =
      worksheet.contentLanguage == worksheet.language ? nil : ODTStyles.authorsText
  }

  mutating func content(of worksheet: Worksheet) throws -> [Markup] {
    var content = [
      paragraph("Title", RichText(worksheet.title)),
      paragraph("Subtitle", RichText(worksheet.subtitle)),
    ]
    if let state = worksheet.state { content.append(paragraph("Text_20_body", state.words)) }
    for section in worksheet.sections {
      content.append(heading(section))
      for block in section.blocks { content += try markup(block) }
    }
    return content
  }

  private mutating func heading(_ section: Worksheet.Section) -> Markup {
    .element(
      "text:h",
      [
        ("text:style-name", "Heading_20_\(section.level)"),
        ("text:outline-level", "\(section.level)"),
      ],
      mark(section.anchor) + ODTText.markup("\(section.number) \(section.heading)")
    )
  }

  private mutating func markup(_ block: Worksheet.Block) throws -> [Markup] {
    switch block {
    case .paragraph(let text): return [paragraph("Text_20_body", text)]
    case .list(let texts):
      return [
        .element(
          "text:list",
          [("text:style-name", ODTStyles.bullets)],
          texts.map { .element("text:list-item", [paragraph("List_20_Bullet", $0)]) }
        )
      ]
    case .table(let table): return markup(table)
    case .picture(let picture):
      let frame = try pictures.add(picture).map { [Self.frame($0)] } ?? []
      return frame + [paragraph("Text_20_body", RichText(picture.alternative))]
        + markup(picture.table)
    }
  }

  private mutating func markup(_ table: Table) -> [Markup] {
    columnWidths.append(table.columnWidths(in: Self.textWidth, inch: 2540))
    let number = columnWidths.count
    let columns = table.columns.indices.map {
      Markup.element(
        "table:table-column",
        [("table:style-name", ODTStyles.column($0 + 1, of: number))],
        []
      )
    }
    let head = Markup.element(
      "table:table-header-rows",
      [
        row(
          table.columns.map {
            cell([paragraph("Table_20_Heading", RichText($0.heading))], "head-cell")
          }
        )
      ]
    )
    var rows: [Markup] = []
    for row in table.rows { rows.append(markup(row)) }
    return [
      paragraph("Caption", RichText(table.caption)),
      .element(
        "table:table",
        [("table:name", "Table \(number)"), ("table:style-name", "worksheet-table")],
        [
          .element("table:title", [.text(table.caption)]),
          .element("table:desc", [.text(table.columns.map(\.heading).joined(separator: ", "))]),
        ] + columns + [head] + rows
      ),
      paragraph("Table_20_Contents", RichText([])),
    ]
  }

  private mutating func markup(_ row: Table.Row) -> Markup {
    var cells: [Markup] = []
    for (index, cell) in row.cells.enumerated() {
      let style = index == 0 ? "Table_20_Heading" : "Table_20_Contents"
      var paragraphs: [Markup] = []
      for (place, text) in cell.paragraphs.enumerated() {
        let anchor = index == 0 && place == 0 ? row.anchor : nil
        paragraphs.append(paragraph(style, text, anchor: anchor))
      }
      cells.append(self.cell(paragraphs, cell.tone.map { "\($0.rawValue)-cell" } ?? "cell"))
    }
    return self.row(cells)
  }

  private func row(_ cells: [Markup]) -> Markup {
    .element("table:table-row", [("table:style-name", "worksheet-row")], cells)
  }

  private func cell(_ paragraphs: [Markup], _ style: String) -> Markup {
    .element(
      "table:table-cell",
      [("table:style-name", style), ("office:value-type", "string")],
      paragraphs.isEmpty
        ? [.element("text:p", [("text:style-name", "Table_20_Contents")], [])] : paragraphs
    )
  }

  private mutating func paragraph(
    _ style: String,
    _ text: RichText,
    anchor: String? = nil
  ) -> Markup {
    .element(
      "text:p",
      [("text:style-name", style)],
      (anchor.map { mark($0) } ?? []) + text.runs.flatMap(markup)
    )
  }

  private func markup(_ run: RichText.Run) -> [Markup] {
    switch run {
    case .plain(let text): ODTText.markup(text)
    case .strong(let text): [span("Strong_20_Emphasis", text)]
    case .authored(let text): authorsStyle.map { [span($0, text)] } ?? ODTText.markup(text)
    case .reference(let text, let anchor):
      [
        .element(
          "text:a",
          [
            ("xlink:type", "simple"), ("xlink:href", "#\(anchor)"),
            ("text:style-name", "Internet_20_link"),
            ("text:visited-style-name", "Internet_20_link"),
          ],
          ODTText.markup(text)
        )
      ]
    }
  }

  private func span(_ style: String, _ text: String) -> Markup {
    .element("text:span", [("text:style-name", style)], ODTText.markup(text))
  }

  /// The place that references lead to; a name may be given once.
  private mutating func mark(_ anchor: String) -> [Markup] {
    marked.insert(anchor).inserted
      ? [.element("text:bookmark", [("text:name", anchor)], [])] : []
  }
}
