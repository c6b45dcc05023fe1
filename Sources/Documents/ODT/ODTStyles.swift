import Drawings

/// The styles of a text document, so that readers navigate by headings and editors restyle it.
enum ODTStyles {
  static let bullets = "Worksheet_20_Bullets"
  static let picture = "Worksheet_20_Picture"
  /// The style of text in the language of its author.
  static let authorsText = "authors-text"

  static func column(_ column: Int, of table: Int) -> String { "table-\(table)-column-\(column)" }

  /// A length in hundredths of a millimetre.
  static func millimetres(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)mm"
  }

  /// The part `styles.xml`.
  static func xml(language: String, foot: String?) -> String {
    ODTPackage.prologue
      + Markup.element(
        "office:document-styles",
        ODTPackage.namespaces,
        [
          .element(
            "office:font-face-decls",
            [
              .element(
                "style:font-face",
                [
                  ("style:name", "Text"),
                  ("svg:font-family", "'Liberation Sans', Arial, 'DejaVu Sans'"),
                  ("style:font-family-generic", "swiss"), ("style:font-pitch", "variable"),
                ],
                []
              )
            ]
          ),
          .element("office:styles", [defaults(language)] + paragraphs + others),
          .element("office:automatic-styles", [pageLayout]),
          .element("office:master-styles", [masterPage(saying: foot)]),
        ]
      ).xml
  }

  /// The language and country of a BCP 47 tag.
  static func language(_ tag: String) -> [(name: String, value: String)] {
    let parts = tag.split(separator: "-")
    let country = parts.dropFirst().first { $0.count == 2 }
    return [
      ("fo:language", parts.first.map { $0.lowercased() } ?? "none"),
      ("fo:country", country.map { $0.uppercased() } ?? "none"),
    ]
  }

  private static func defaults(_ language: String) -> Markup {
    .element(
      "style:default-style",
      [("style:family", "paragraph")],
      [
        .element("style:paragraph-properties", [("fo:margin-bottom", "1.4mm")], []),
        .element(
          "style:text-properties",
          [
            ("style:font-name", "Text"), ("fo:font-size", "10pt"), ("fo:hyphenate", "true"),
            ("fo:hyphenation-remain-char-count", "3"), ("fo:hyphenation-push-char-count", "3"),
          ] + self.language(language),
          []
        ),
      ]
    )
  }

  private static var paragraphs: [Markup] {
    [
      paragraph("Standard", parent: nil, []),
      paragraph("Text_20_body", []),
      paragraph("Title", size: 18, isBold: true, [("fo:margin-bottom", "2mm")]),
      paragraph("Subtitle", size: 11, [("fo:margin-bottom", "4mm")]),
      paragraph("Heading_20_1", size: 15, isBold: true, level: 1, keeping(above: "6mm")),
      paragraph("Heading_20_2", size: 12, isBold: true, level: 2, keeping(above: "5mm")),
      paragraph("Heading_20_3", size: 11, isBold: true, level: 3, keeping(above: "4mm")),
      paragraph("Caption", isBold: true, keeping(above: "3mm")),
      paragraph("Picture", [("fo:margin-top", "3mm")]),
      paragraph("Table_20_Contents", size: 8, [("fo:margin-bottom", "0.3mm")]),
      paragraph("Table_20_Heading", size: 8, isBold: true, [("fo:margin-bottom", "0.3mm")]),
      paragraph("List_20_Bullet", [("fo:margin-bottom", "0.8mm")]),
      paragraph("Footer", size: 8, [("fo:text-align", "end")]),
    ]
  }

  private static func keeping(above: String) -> [(name: String, value: String)] {
    [
      ("fo:margin-top", above), ("fo:margin-bottom", "1.5mm"), ("fo:keep-with-next", "always"),
    ]
  }

  private static func paragraph(
    _ name: String,
    parent: String? = "Standard",
    size: Int? = nil,
    isBold: Bool = false,
    level: Int? = nil,
    _ properties: [(name: String, value: String)]
  ) -> Markup {
    let text =
      (size.map { [(name: "fo:font-size", value: "\($0)pt")] } ?? [])
      + (isBold ? [(name: "fo:font-weight", value: "bold")] : [])
    return .element(
      "style:style",
      [
        ("style:name", name),
        ("style:display-name", name.replacing("_20_", with: " ")),
        ("style:family", "paragraph"), ("style:class", "text"),
      ] + (parent.map { [("style:parent-style-name", $0)] } ?? [])
        + (level.map { [("style:default-outline-level", "\($0)")] } ?? []),
      [
        .element("style:paragraph-properties", properties, []),
        .element("style:text-properties", text, []),
      ]
    )
  }
}
