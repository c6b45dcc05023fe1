import Drawings

/// The part `content.xml`: the styles that only this document has, and its text.
enum ODTContent {
  static func xml(_ worksheet: Worksheet, _ text: [Markup], columnWidths: [[Int]]) -> String {
    ODTPackage.prologue
      + Markup.element(
        "office:document-content",
        ODTPackage.namespaces,
        [
          .element("office:automatic-styles", styles(worksheet, columnWidths)),
          .element("office:body", [.element("office:text", text)]),
        ]
      ).xml
  }

  private static func styles(_ worksheet: Worksheet, _ columnWidths: [[Int]]) -> [Markup] {
    let columns = columnWidths.enumerated().flatMap { table, widths in
      widths.enumerated().map { column, width in
        style(
          ODTStyles.column(column + 1, of: table + 1),
          "table-column",
          "style:table-column-properties",
          [("style:column-width", ODTStyles.millimetres(width))]
        )
      }
    }
    return [
      ODTStyles.text(ODTStyles.authorsText, ODTStyles.language(worksheet.contentLanguage)),
      style(
        "worksheet-table",
        "table",
        "style:table-properties",
        [
          ("style:width", ODTStyles.millimetres(ODTBody.textWidth)), ("table:align", "left"),
          ("table:border-model", "collapsing"),
        ]
      ),
      style(
        "worksheet-row",
        "table-row",
        "style:table-row-properties",
        [("fo:keep-together", "always")]
      ),
      cell("cell", nil), cell("head-cell", Colour.head),
    ] + Cell.Tone.allCases.map { cell("\($0.rawValue)-cell", $0.colour) } + columns
  }

  private static func cell(_ name: String, _ fill: Colour?) -> Markup {
    style(
      name,
      "table-cell",
      "style:table-cell-properties",
      [("fo:border", "0.5pt solid \(Colour.rule.hexadecimal)"), ("fo:padding", "1mm")]
        + (fill.map { [("fo:background-color", $0.hexadecimal)] } ?? [])
    )
  }

  private static func style(
    _ name: String,
    _ family: String,
    _ element: String,
    _ properties: [(name: String, value: String)]
  ) -> Markup {
    .element(
      "style:style",
      [("style:name", name), ("style:family", family)],
      [.element(element, properties, [])]
    )
  }
}
