extension DOCXPackage {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// One list of bullets, which the style of list paragraphs uses.
  static let numbering =
    prologue
    + Markup.element(
      "w:numbering",
      [("xmlns:w", main)],
      [
        .element(
          "w:abstractNum",
          [("w:abstractNumId", "0")],
          [
            .element("w:multiLevelType", [("w:val", "hybridMultilevel")], []),
            .element(
              "w:lvl",
              [("w:ilvl", "0")],
              [
                .element("w:start", [("w:val", "1")], []),
                .element("w:numFmt", [("w:val", "bullet")], []),
                .element("w:lvlText", [("w:val", "•")], []),
                .element("w:lvlJc", [("w:val", "left")], []),
                .element(
                  "w:pPr",
                  [.element("w:ind", [("w:left", "454"), ("w:hanging", "284")], [])]
                ),
              ]
            ),
          ]
        ),
        .element(
          "w:num",
          [("w:numId", "1")],
          [.element("w:abstractNumId", [("w:val", "0")], [])]
        ),
      ]
    ).xml

  /// What is said of the document, the page number and the number of pages.
  static func footer(saying words: String?) -> String {
    let said = words.map { Markup.element("w:r", [.element("w:t", [.text($0)])]) }
    let gap = Markup.element("w:r", [.element("w:t", [("xml:space", "preserve")], [.text("   ")])])
    return prologue
      + Markup.element(
        "w:ftr",
        [("xmlns:w", main)],
        [
          .element(
            "w:p",
            [
              .element(
                "w:pPr",
                [
                  .element("w:pStyle", [("w:val", "Footer")], []),
                  .element("w:jc", [("w:val", "right")], []),
                ]
              )
            ] + (said.map { [$0, gap] } ?? []) + [
              field("PAGE"), .element("w:r", [.element("w:t", [.text("/")])]), field("NUMPAGES"),
            ]
          )
        ]
      ).xml
  }

  private static func field(_ instruction: String) -> Markup {
    .element(
      "w:fldSimple",
      [("w:instr", instruction)],
      [.element("w:r", [.element("w:t", [.text("1")])])]
    )
  }
}
