import Drawings

/// Chips for risks, and arrows from inherent to residual ones.
extension RiskMatrixDrawing {
  private static let columnsOfSlots = 3

  /// The chips of every cell.
  var chips: [Drawing.Shape] {
    cells.flatMap { cell in
      RiskStage.allCases.flatMap { stage in
        matrix.seating.seats(stage, in: cell).flatMap { seat in
          chip(seat.text, at: corner(ofSlot: seat.slot, in: cell), stage)
        }
      }
    }
  }

  /// An arrow for each way that risks go, drawn once.
  var arrows: [Drawing.Shape] {
    var drawn: Set<[Drawing.Point]> = []
    return matrix.risks.flatMap { risk -> [Drawing.Shape] in
      guard let start = matrix.seating.seat(of: risk, .inherent),
        let end = matrix.seating.seat(of: risk, .residual),
        cells.contains(start.cell), cells.contains(end.cell)
      else { return [] }
      var from = corner(ofSlot: start.slot, in: start.cell)
      var to = corner(ofSlot: end.slot, in: end.cell)
      from.x += Self.chip.width / 2
      from.y += Self.chip.height
      to.x += Self.chip.width / 2
      return drawn.insert([from, to]).inserted
        ? Drawing.Shape.arrow([from, to], style: .dashed) : []
    }
  }

  private func corner(ofSlot slot: Int, in cell: RiskSeating.Cell) -> Drawing.Point {
    let corner = corner(of: cell)
    return Drawing.Point(
      x: corner.x + 8 + slot % Self.columnsOfSlots * (Self.chip.width + 6),
      y: corner.y + 28 + slot / Self.columnsOfSlots * (Self.chip.height + 6)
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
