import Drawings

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
          table.columns.map(\.heading).joined(separator: ", ")
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
  static let page = sectionProperties(
    width: 16_838,
    height: 11_906,
    orientation: "landscape",
    margin: 1134
  )

  /// Paper and margins, in twentieths of a point.
  static func sectionProperties(
    width: Int,
    height: Int,
    orientation: String,
    margin: Int
  ) -> Markup {
    .element(
      "w:sectPr",
      [
        .element(
          "w:footerReference",
          [("w:type", "default"), ("r:id", DOCXPackage.footerRelation)],
          []
        ),
        .element(
          "w:pgSz",
          [("w:w", "\(width)"), ("w:h", "\(height)"), ("w:orient", orientation)],
          []
        ),
        .element(
          "w:pgMar",
          ["top", "right", "bottom", "left"].map { ("w:\($0)", "\(margin)") }
            + [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")],
          []
        ),
      ]
    )
  }
}
