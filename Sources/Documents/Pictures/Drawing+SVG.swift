import Drawings

extension Drawing {
  /// The fonts by which a viewer without ours comes nearest to its widths.
  private static let fonts = "DejaVu Sans, Verdana, sans-serif"

  /// A complete SVG element without a prologue, with a title that is read aloud.
  var svg: String { element(describedAs: nil).xml }

  /// The picture as a file of its own, which says what a person who cannot see it is told.
  func svgFile(describedAs description: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(element(describedAs: description).xml)\n"
  }

  private func element(describedAs description: String?) -> Markup {
    .element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"),
        ("width", "\(width)"), ("height", "\(height)"), ("role", "img"),
        ("aria-labelledby", "\(name)-title"), ("font-family", Self.fonts),
        ("font-size", "\(Text.size)"),
      ],
      [.element("title", [("id", "\(name)-title")], [.text(title)])]
        + (description.map { [.element("desc", [.text($0)])] } ?? []) + shapes.map(\.svg)
    )
  }
}

extension Drawing.Shape {
  fileprivate var svg: Markup {
    switch self {
    case .box(let box): box.svg
    case .line(let line): line.svg
    case .polygon(let points, let fill):
      .element("polygon", [("points", points.svg), ("fill", fill.hexadecimal)], [])
    case .text(let text): text.svg
    }
  }
}

extension Drawing.Box {
  fileprivate var svg: Markup {
    .element(
      "rect",
      [
        ("x", "\(corner.x)"), ("y", "\(corner.y)"), ("width", "\(width)"), ("height", "\(height)"),
      ] + (radius == 0 ? [] : [("rx", "\(radius)")]) + [
        ("fill", fill.hexadecimal), ("stroke", outline.hexadecimal),
      ],
      []
    )
  }
}

extension Drawing.Line {
  fileprivate var svg: Markup {
    let dashes: [(name: String, value: String)] =
      switch style {
      case .solid: []
      case .dashed: [("stroke-dasharray", "4 3")]
      case .dotted: [("stroke-dasharray", "2 4")]
      }
    return .element(
      "polyline",
      [("points", points.svg), ("fill", "none"), ("stroke", colour.hexadecimal)] + dashes,
      []
    )
  }
}

extension Drawing.Text {
  fileprivate var svg: Markup {
    var attributes = [(name: "x", value: "\(place.x)"), (name: "y", value: "\(place.y)")]
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    if typeface == .bold { attributes.append(("font-weight", "bold")) }
    attributes.append(("fill", colour.hexadecimal))
    if extent.width > 0 {
      // A viewer with other fonts keeps to the place that ours need.
      attributes.append(("textLength", "\(extent.width)"))
      attributes.append(("lengthAdjust", "spacingAndGlyphs"))
    }
    return .element("text", attributes, [.text(content)])
  }
}

extension [Drawing.Point] {
  fileprivate var svg: String { map { "\($0.x),\($0.y)" }.joined(separator: " ") }
}
