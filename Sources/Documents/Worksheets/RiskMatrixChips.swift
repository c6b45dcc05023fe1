import Assessments

extension RiskMatrixDrawing {
  /// Where the chip of a risk stands: inherent ones fill a cell from the top, residual ones from
  /// the bottom; what does not fit shares the last place.
  func place(_ risk: Risk, _ rating: KeyPath<Risk, RiskRating?>, isFilled: Bool)
    -> (x: Int, y: Int)?
  {
    guard let rated = risk[keyPath: rating],
      matrix.level(likelihood: rated.likelihood, severity: rated.severity) != nil,
      let index = matrix.labels(rating, likelihood: rated.likelihood, severity: rated.severity)
        .firstIndex(of: risk.id.description)
    else { return nil }
    let corner = corner(likelihood: rated.likelihood, severity: rated.severity)
    let slot = min(index, Self.slots.columns * Self.slots.rows - 1)
    let row = slot / Self.slots.columns
    return (
      corner.x + 8 + (slot % Self.slots.columns) * (Self.chip.width + 6),
      corner.y + 28 + (isFilled ? Self.slots.rows - 1 - row : row) * (Self.chip.height + 6)
    )
  }

  func chips(_ rating: KeyPath<Risk, RiskRating?>, isFilled: Bool) -> [Markup] {
    matrix.risks.compactMap { risk in
      place(risk, rating, isFilled: isFilled).map {
        chip(risk.id.description, x: $0.x, y: $0.y, isFilled: isFilled)
      }
    }
  }

  var arrows: [Markup] {
    matrix.risks.compactMap { risk -> Markup? in
      guard let start = place(risk, \.inherent, isFilled: false),
        let end = place(risk, \.residual, isFilled: true)
      else { return nil }
      return .element(
        "line",
        [
          ("x1", "\(start.x + Self.chip.width / 2)"), ("y1", "\(start.y + Self.chip.height)"),
          ("x2", "\(end.x + Self.chip.width / 2)"), ("y2", "\(end.y)"), ("stroke", "#1a1a1a"),
          ("stroke-dasharray", "4 3"), ("marker-end", "url(#risk-matrix-arrow)"),
        ],
        []
      )
    }
  }

  func chip(_ label: String, x: Int, y: Int, isFilled: Bool) -> Markup {
    .element(
      "g",
      [
        .element(
          "rect",
          [
            ("x", "\(x)"), ("y", "\(y)"), ("width", "\(Self.chip.width)"),
            ("height", "\(Self.chip.height)"), ("rx", isFilled ? "0" : "11"),
            ("fill", isFilled ? "#1a1a1a" : "#ffffff"), ("stroke", "#1a1a1a"),
          ],
          []
        ),
        .element(
          "text",
          [
            ("x", "\(x + Self.chip.width / 2)"), ("y", "\(y + 16)"), ("text-anchor", "middle"),
            ("fill", isFilled ? "#ffffff" : "#1a1a1a"),
          ],
          [.text(short(label, 6))]
        ),
      ]
    )
  }

  func text(
    _ content: String,
    x: Int,
    y: Int,
    anchor: String = "start",
    weight: String = "normal"
  ) -> Markup {
    .element(
      "text",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor), ("font-weight", weight),
        ("fill", "#1a1a1a"),
      ],
      [.text(content)]
    )
  }

  func short(_ text: String, _ length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}
