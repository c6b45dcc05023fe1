import Drawings

extension ODTBody {
  /// A picture that runs with the text: the drawing, or the pixels for readers that know no SVG.
  static func frame(_ entry: PictureFiles.Entry) -> Markup {
    let size =
      entry.picture.drawing?.fitted(width: textWidth, height: pictureHeight, inch: 2540)
      ?? (width: textWidth, height: pictureHeight)
    return .element(
      "text:p",
      [("text:style-name", "Picture")],
      [
        .element(
          "draw:frame",
          [
            ("draw:style-name", ODTStyles.picture), ("draw:name", "Picture \(entry.number)"),
            ("text:anchor-type", "as-char"), ("svg:width", ODTStyles.millimetres(size.width)),
            ("svg:height", ODTStyles.millimetres(size.height)),
          ],
          [
            image(entry.svgName, "image/svg+xml"), image(entry.pngName, "image/png"),
            .element("svg:title", [.text(entry.picture.title)]),
            .element("svg:desc", [.text(entry.picture.alternative)]),
          ]
        )
      ]
    )
  }

  private static func image(_ name: String, _ type: String) -> Markup {
    .element(
      "draw:image",
      [
        ("xlink:href", "\(ODTPackage.pictureFolder)/\(name)"), ("xlink:type", "simple"),
        ("xlink:show", "embed"), ("xlink:actuate", "onLoad"), ("draw:mime-type", type),
      ],
      []
    )
  }
}
