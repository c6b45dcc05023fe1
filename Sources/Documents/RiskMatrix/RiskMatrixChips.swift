/// Chips for risks, and arrows from inherent to residual ones.
extension RiskMatrixDrawing {
  private static let columnsOfSlots = 3

  /// The chips of every cell.
  var chips: [Markup] {
    cells.flatMap { cell in
      RiskStage.allCases.flatMap { stage in
        matrix.seating.seats(stage, in: cell).map { seat in
          let corner = corner(ofSlot: seat.slot, in: cell)
          return chip(seat.text, x: corner.x, y: corner.y, stage)
        }
      }
    }
  }

  /// An arrow for each way that risks go, drawn once.
  var arrows: [Markup] {
    var drawn: Set<[Int]> = []
    return matrix.risks.compactMap { risk in
      guard let start = matrix.seating.seat(of: risk, .inherent),
        let end = matrix.seating.seat(of: risk, .residual),
        cells.contains(start.cell), cells.contains(end.cell)
      else { return nil }
      let from = corner(ofSlot: start.slot, in: start.cell)
      let to = corner(ofSlot: end.slot, in: end.cell)
      let ends = [
        from.x + Self.chip.width / 2, from.y + Self.chip.height, to.x + Self.chip.width / 2, to.y,
      ]
      return drawn.insert(ends).inserted ? arrow(ends) : nil
    }
  }

  private func arrow(_ ends: [Int]) -> Markup {
    .element(
      "line",
      zip(["x1", "y1", "x2", "y2"], ends).map { (name: $0, value: "\($1)") } + [
        ("stroke", "#1a1a1a"), ("stroke-dasharray", "4 3"),
        ("marker-end", "url(#risk-matrix-arrow)"),
      ],
      []
    )
  }

  private func corner(ofSlot slot: Int, in cell: RiskSeating.Cell) -> (x: Int, y: Int) {
    let corner = corner(of: cell)
    return (
      corner.x + 8 + slot % Self.columnsOfSlots * (Self.chip.width + 6),
      corner.y + 28 + slot / Self.columnsOfSlots * (Self.chip.height + 6)
    )
  }

  /// A label on a white rounded chip or a black square one.
  func chip(_ label: String, x: Int, y: Int, _ stage: RiskStage) -> Markup {
    let (paper, ink, radius) =
      switch stage {
      case .inherent: ("#ffffff", "#1a1a1a", "11")
      case .residual: ("#1a1a1a", "#ffffff", "0")
      }
    return .element(
      "g",
      [
        .element(
          "rect",
          [
            ("x", "\(x)"), ("y", "\(y)"), ("width", "\(Self.chip.width)"),
            ("height", "\(Self.chip.height)"), ("rx", radius), ("fill", paper),
            ("stroke", "#1a1a1a"),
          ],
          []
        ),
        .element(
          "text",
          [
            ("x", "\(x + Self.chip.width / 2)"), ("y", "\(y + 16)"), ("text-anchor", "middle"),
            ("fill", ink),
          ],
          [.text(short(label, 6))]
        ),
      ]
    )
  }
}
