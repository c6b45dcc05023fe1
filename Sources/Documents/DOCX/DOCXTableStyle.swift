extension DOCXStyles {
  static let tableNormal = Markup.element(
    "w:style",
    [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")],
    [
      value("w:name", "Normal Table"),
      .element(
        "w:tblPr",
        [
          .element("w:tblInd", [("w:w", "0"), ("w:type", "dxa")], []),
          .element("w:tblCellMar", ["left", "right"].map { margin($0, 108) }),
        ]
      ),
    ]
  )

  /// Thin lines, a shaded first row and a bold first column.
  static let tableGrid = Markup.element(
    "w:style",
    [("w:type", "table"), ("w:styleId", "Worksheet")],
    [
      value("w:name", "Worksheet"), value("w:basedOn", "TableNormal"),
      .element(
        "w:tblPr",
        [
          .element(
            "w:tblBorders",
            ["top", "left", "bottom", "right", "insideH", "insideV"].map { side in
              .element(
                "w:\(side)",
                [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "767676")],
                []
              )
            }
          ),
          .element("w:tblCellMar", ["left", "right"].map { margin($0, 80) }),
        ]
      ),
      .element(
        "w:tblStylePr",
        [("w:type", "firstRow")],
        [.element("w:tcPr", [shade("EEF1F4")])]
      ),
    ]
  )

  static let hyperlink = Markup.element(
    "w:style",
    [("w:type", "character"), ("w:styleId", "Hyperlink")],
    [
      value("w:name", "Hyperlink"),
      .element("w:rPr", [value("w:color", "0B3D91"), value("w:u", "single")]),
    ]
  )

  static func shade(_ fill: String) -> Markup {
    .element("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)], [])
  }

  private static func margin(_ side: String, _ width: Int) -> Markup {
    .element("w:\(side)", [("w:w", "\(width)"), ("w:type", "dxa")], [])
  }
}
