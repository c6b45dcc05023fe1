extension Markup {
  /// A picture as SVG with its title and, for who cannot see it, its description.
  ///
  /// - Parameters:
  ///   - name: what the identifiers of title and description begin with; one of its own in a page.
  ///   - title: what the picture shows.
  ///   - description: what it says, in words.
  ///   - size: width and height in pixels at its natural size.
  ///   - content: what is drawn.
  /// - Returns: the picture, which stands in a page or as a file.
  static func picture(
    _ name: String,
    _ title: String,
    _ description: String,
    size: (width: Int, height: Int),
    _ content: [Markup]
  ) -> Markup {
    .element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(size.width) \(size.height)"),
        ("width", "\(size.width)"), ("height", "\(size.height)"), ("role", "img"),
        ("aria-labelledby", "\(name)-title \(name)-description"),
        ("font-family", "sans-serif"), ("font-size", "13"),
      ],
      [
        .element("title", [("id", "\(name)-title")], [.text(title)]),
        .element("desc", [("id", "\(name)-description")], [.text(description)]),
      ] + content
    )
  }

  /// A line between two points.
  static func line(
    _ from: (x: Int, y: Int),
    _ to: (x: Int, y: Int),
    _ style: [(name: String, value: String)]
  ) -> Markup {
    .element(
      "line",
      [("x1", "\(from.x)"), ("y1", "\(from.y)"), ("x2", "\(to.x)"), ("y2", "\(to.y)")] + style,
      []
    )
  }

  /// A text whose baseline begins, or is anchored, at a point.
  static func label(
    _ content: String,
    _ place: (x: Int, y: Int),
    _ style: [(name: String, value: String)]
  ) -> Markup {
    .element(
      "text",
      [("x", "\(place.x)"), ("y", "\(place.y)"), ("fill", "#1a1a1a")] + style,
      [.text(content)]
    )
  }
}
