import Drawings

/// A picture that runs with the text: the drawing for Word since 2016, the pixels for older readers.
struct DOCXPicture {
  let entry: PictureFiles.Entry

  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let place = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  private static let vector = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
  /// The name that Word gives to the extension by which a picture has a drawing.
  private static let vectorExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

  /// English metric units between the margins of A4 landscape, and what a picture may take of the
  /// height, with its heading.
  private static let room = (width: 9_251_950, height: 5_040_000, inch: 914_400)

  /// The paragraph that holds the picture.
  var paragraph: Markup {
    .element(
      "w:p",
      [
        .element("w:pPr", [DOCXStyles.value("w:pStyle", "Normal")]),
        .element("w:r", [.element("w:drawing", [inline])]),
      ]
    )
  }

  private var size: (width: Int, height: Int) {
    entry.picture.drawing?
      .fitted(width: Self.room.width, height: Self.room.height, inch: Self.room.inch)
      ?? (Self.room.width, Self.room.height)
  }

  /// The words that stand for the picture; each has a number of its own in the document.
  private func words(_ element: String) -> Markup {
    .element(
      element,
      [
        ("id", "\(entry.number)"), ("name", "Picture \(entry.number)"),
        ("descr", entry.picture.alternative), ("title", entry.picture.title),
      ],
      []
    )
  }

  private var inline: Markup {
    .element(
      "wp:inline",
      [("xmlns:wp", Self.place)] + ["distT", "distB", "distL", "distR"].map { ($0, "0") },
      [
        .element("wp:extent", extent, []), words("wp:docPr"),
        .element(
          "a:graphic",
          [("xmlns:a", Self.drawing)],
          [.element("a:graphicData", [("uri", Self.picture)], [pixels])]
        ),
      ]
    )
  }

  private var extent: [(name: String, value: String)] {
    [("cx", "\(size.width)"), ("cy", "\(size.height)")]
  }

  private var pixels: Markup {
    let relations = DOCXPackage.relations(of: entry)
    let vector = Markup.element(
      "asvg:svgBlip",
      [("xmlns:asvg", Self.vector), ("r:embed", relations.svg)],
      []
    )
    return .element(
      "pic:pic",
      [("xmlns:pic", Self.picture)],
      [
        .element("pic:nvPicPr", [words("pic:cNvPr"), .element("pic:cNvPicPr")]),
        .element(
          "pic:blipFill",
          [
            .element(
              "a:blip",
              [("r:embed", relations.png)],
              [
                .element(
                  "a:extLst",
                  [.element("a:ext", [("uri", Self.vectorExtension)], [vector])]
                )
              ]
            ), .element("a:stretch", [.element("a:fillRect")]),
          ]
        ),
        .element(
          "pic:spPr",
          [
            .element(
              "a:xfrm",
              [.element("a:off", [("x", "0"), ("y", "0")], []), .element("a:ext", extent, [])]
            ), .element("a:prstGeom", [("prst", "rect")], [.element("a:avLst")]),
          ]
        ),
      ]
    )
  }
}
