/// The styles of the document, so that readers navigate by headings and editors restyle it.
enum DOCXStyles {
  static func xml(language: String) -> String {
    let defaults = Markup.element(
      "w:docDefaults",
      [
        .element(
          "w:rPrDefault",
          [
            .element(
              "w:rPr",
              [
                .element(
                  "w:rFonts",
                  [
                    ("w:ascii", "Calibri"), ("w:hAnsi", "Calibri"), ("w:eastAsia", "Calibri"),
                    ("w:cs", "Calibri"),
                  ],
                  []
                ),
                value("w:sz", "20"), value("w:szCs", "20"),
                .element(
                  "w:lang",
                  [("w:val", language), ("w:eastAsia", language), ("w:bidi", "ar-SA")],
                  []
                ),
              ]
            )
          ]
        ),
        .element(
          "w:pPrDefault",
          [.element("w:pPr", [spacing(before: 0, after: 80)])]
        ),
      ]
    )
    return DOCXPackage.prologue
      + Markup.element(
        "w:styles",
        [("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")],
        [defaults] + paragraphStyles + [tableNormal, tableGrid, hyperlink]
      ).xml
  }

  private static var paragraphStyles: [Markup] {
    [
      .element(
        "w:style",
        [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")],
        [value("w:name", "Normal"), .element("w:qFormat")]
      ),
      style("Title", "Title", size: 36, isBold: true, before: 0, after: 120),
      style("Subtitle", "Subtitle", size: 22, isBold: false, before: 0, after: 240),
      style("Heading1", "heading 1", size: 30, isBold: true, before: 360, after: 120, outline: 0),
      style("Heading2", "heading 2", size: 25, isBold: true, before: 280, after: 100, outline: 1),
      style("Heading3", "heading 3", size: 22, isBold: true, before: 220, after: 80, outline: 2),
      style("Caption", "caption", size: 20, isBold: true, before: 160, after: 60, keepsNext: true),
      style("TableText", "Table Text", size: 17, isBold: false, before: 20, after: 20),
      style("TableHeading", "Table Heading", size: 17, isBold: true, before: 20, after: 20),
      .element(
        "w:style",
        [("w:type", "paragraph"), ("w:styleId", "ListBullet")],
        [
          value("w:name", "List Bullet"), value("w:basedOn", "Normal"), .element("w:qFormat"),
          .element("w:pPr", [.element("w:numPr", [value("w:numId", "1")])]),
        ]
      ),
      style("Footer", "footer", size: 16, isBold: false, before: 0, after: 0),
    ]
  }

  private static func style(
    _ id: String,
    _ name: String,
    size: Int,
    isBold: Bool,
    before: Int,
    after: Int,
    outline: Int? = nil,
    keepsNext: Bool = false
  ) -> Markup {
    let keep = outline != nil || keepsNext ? [Markup.element("w:keepNext")] : []
    let level = outline.map { [value("w:outlineLvl", "\($0)")] } ?? []
    return .element(
      "w:style",
      [("w:type", "paragraph"), ("w:styleId", id)],
      [
        value("w:name", name), value("w:basedOn", "Normal"), value("w:next", "Normal"),
        .element("w:qFormat"),
        .element("w:pPr", keep + [spacing(before: before, after: after)] + level),
        .element(
          "w:rPr",
          (isBold ? [.element("w:b"), .element("w:bCs")] : [])
            + [value("w:sz", "\(size)"), value("w:szCs", "\(size)")]
        ),
      ]
    )
  }

  private static func spacing(before: Int, after: Int) -> Markup {
    .element("w:spacing", [("w:before", "\(before)"), ("w:after", "\(after)")], [])
  }

  static func value(_ name: String, _ value: String) -> Markup {
    .element(name, [("w:val", value)], [])
  }
}
