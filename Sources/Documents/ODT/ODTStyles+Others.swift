/// Styles of lists, links, pictures and pages.
extension ODTStyles {
  static var others: [Markup] {
    [
      text("Strong_20_Emphasis", [("fo:font-weight", "bold")]),
      text(
        "Internet_20_link",
        [
          ("fo:color", "#0b3d91"), ("style:text-underline-style", "solid"),
          ("style:text-underline-width", "auto"), ("style:text-underline-color", "font-color"),
        ]
      ),
      .element(
        "style:style",
        [("style:name", picture), ("style:family", "graphic")],
        [
          .element(
            "style:graphic-properties",
            [("style:vertical-pos", "top"), ("style:vertical-rel", "baseline")],
            []
          )
        ]
      ),
      list,
    ]
  }

  static func text(_ name: String, _ properties: [(name: String, value: String)]) -> Markup {
    .element(
      "style:style",
      [
        ("style:name", name), ("style:display-name", name.replacing("_20_", with: " ")),
        ("style:family", "text"),
      ],
      [.element("style:text-properties", properties, [])]
    )
  }

  private static var list: Markup {
    .element(
      "text:list-style",
      [("style:name", bullets), ("style:display-name", "Worksheet Bullets")],
      [
        .element(
          "text:list-level-style-bullet",
          [("text:level", "1"), ("text:bullet-char", "•")],
          [
            .element(
              "style:list-level-properties",
              [("text:list-level-position-and-space-mode", "label-alignment")],
              [
                .element(
                  "style:list-level-label-alignment",
                  [
                    ("text:label-followed-by", "listtab"), ("fo:text-indent", "-5mm"),
                    ("fo:margin-left", "8mm"),
                  ],
                  []
                )
              ]
            )
          ]
        )
      ]
    )
  }

  /// A4 landscape with margins of two centimetres.
  static var pageLayout: Markup {
    .element(
      "style:page-layout",
      [("style:name", "page")],
      [
        .element(
          "style:page-layout-properties",
          [
            ("fo:page-width", "297mm"), ("fo:page-height", "210mm"),
            ("style:print-orientation", "landscape"), ("fo:margin", "20mm"),
          ],
          []
        ),
        .element(
          "style:footer-style",
          [
            .element(
              "style:header-footer-properties",
              [("fo:min-height", "8mm"), ("fo:margin-top", "3mm")],
              []
            )
          ]
        ),
      ]
    )
  }

  /// The page with what is said of the document, its number and the number of pages.
  static func masterPage(saying words: String?) -> Markup {
    .element(
      "style:master-page",
      [("style:name", "Standard"), ("style:page-layout-name", "page")],
      [
        .element(
          "style:footer",
          [
            .element(
              "text:p",
              [("text:style-name", "Footer")],
              (words.map { ODTText.markup("\($0)   ") } ?? []) + [
                .element("text:page-number", [("text:select-page", "current")], [.text("1")]),
                .text("/"), .element("text:page-count", [.text("1")]),
              ]
            )
          ]
        )
      ]
    )
  }
}
