extension DOCXBody {
  /// The properties of a table: its style, width, caption for those who cannot see it.
  static func properties(of table: Table) -> Markup {
    .element(
      "w:tblPr",
      [
        DOCXStyles.value("w:tblStyle", "Worksheet"),
        .element("w:tblW", [("w:w", "\(textWidth)"), ("w:type", "dxa")], []),
        .element("w:tblLayout", [("w:type", "fixed")], []),
        .element(
          "w:tblLook",
          [
            ("w:val", "00A0"), ("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "1"),
            ("w:lastColumn", "0"), ("w:noHBand", "0"), ("w:noVBand", "0"),
          ],
          []
        ),
        DOCXStyles.value("w:tblCaption", table.caption),
        DOCXStyles.value(
          "w:tblDescription",
          "\(table.rows.count) rows; columns: "
            + table.columns.map(\.heading).joined(separator: ", ")
        ),
      ]
    )
  }

  static func grid(_ widths: [Int]) -> Markup {
    .element("w:tblGrid", widths.map { .element("w:gridCol", [("w:w", "\($0)")], []) })
  }

  static func cell(_ paragraphs: [Markup], _ width: Int, fill: String?) -> Markup {
    .element(
      "w:tc",
      [
        .element(
          "w:tcPr",
          [.element("w:tcW", [("w:w", "\(width)"), ("w:type", "dxa")], [])]
            + (fill.map { [DOCXStyles.shade($0)] } ?? [])
        )
      ] + (paragraphs.isEmpty ? [.element("w:p")] : paragraphs)
    )
  }

  /// A4 landscape with margins of two centimetres.
  static let page = Markup.element(
    "w:sectPr",
    [
      .element(
        "w:footerReference",
        [("w:type", "default"), ("r:id", DOCXPackage.footerRelation)],
        []
      ),
      .element(
        "w:pgSz",
        [("w:w", "16838"), ("w:h", "11906"), ("w:orient", "landscape")],
        []
      ),
      .element(
        "w:pgMar",
        [
          ("w:top", "1134"), ("w:right", "1134"), ("w:bottom", "1134"), ("w:left", "1134"),
          ("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0"),
        ],
        []
      ),
    ]
  )
}
