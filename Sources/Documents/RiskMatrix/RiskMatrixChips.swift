import Drawings

/// Chips for risks, and arrows from inherent to residual ones.
extension RiskMatrixDrawing {
  /// The chips of every cell.
  var chips: [Drawing.Shape] {
    cells.flatMap { cell in
      RiskStage.allCases.flatMap { stage in
        seating.seats(stage, in: cell).flatMap { seat in
          chip(seat.text, at: corner(ofSlot: seat.slot, in: cell), stage)
        }
      }
    }
  }

  /// An arrow for each mark that has a chip of its own before and after, from edge to edge.
  var arrows: [Drawing.Shape] {
    marks.flatMap { mark -> [Drawing.Shape] in
      guard let start = seating.seat(of: mark, .inherent),
        let end = seating.seat(of: mark, .residual),
        cells.contains(start.cell), cells.contains(end.cell)
      else { return [] }
      let (from, to) = (middle(of: start), middle(of: end))
      return Drawing.Shape.arrow(
        [edge(of: from, towards: to), edge(of: to, towards: from)],
        style: .dashed
      )
    }
  }

  private func middle(of seat: (cell: RiskSeating.Cell, slot: Int)) -> Drawing.Point {
    let corner = corner(ofSlot: seat.slot, in: seat.cell)
    return Drawing.Point(
      x: corner.x + Self.chip.width / 2,
      y: corner.y + Self.chip.height / 2
    )
  }

  /// Where a line from the middle of a chip leaves it.
  private func edge(of middle: Drawing.Point, towards other: Drawing.Point) -> Drawing.Point {
    let (dx, dy) = (Double(other.x - middle.x), Double(other.y - middle.y))
    let across = dx == 0 ? Double.infinity : Double(Self.chip.width) / 2 / abs(dx)
    let down = dy == 0 ? Double.infinity : Double(Self.chip.height) / 2 / abs(dy)
    let share = min(across, down, 1)
    return Drawing.Point(
      x: middle.x + Int((dx * share).rounded()),
      y: middle.y + Int((dy * share).rounded())
    )
  }

  private func corner(ofSlot slot: Int, in cell: RiskSeating.Cell) -> Drawing.Point {
    let corner = corner(of: cell)
    return Drawing.Point(
      x: corner.x + 10 + slot % RiskSeating.columnCount * (Self.chip.width + Self.gap.width),
      y: corner.y + 30 + slot / RiskSeating.columnCount * (Self.chip.height + Self.gap.height)
    )
  }

  /// A label on a white rounded chip or a black square one.
  func chip(_ label: String, at corner: Drawing.Point, _ stage: RiskStage) -> [Drawing.Shape] {
    let (paper, ink, radius) =
      switch stage {
      case .inherent: (Colour.paper, Colour.ink, 11)
      case .residual: (Colour.ink, Colour.paper, 0)
      }
    let box = Drawing.Box(
      corner: corner,
      width: Self.chip.width,
      height: Self.chip.height,
      radius: radius,
      fill: paper
    )
    let text = Drawing.Text(
      PictureText.fitted(label, width: Self.chip.width - 6),
      at: .init(x: corner.x + Self.chip.width / 2, y: corner.y + 16),
      anchor: .middle,
      colour: ink
    )
    return [.box(box), .text(text)]
  }
}
