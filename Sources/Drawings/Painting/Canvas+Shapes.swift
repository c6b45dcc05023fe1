import CCairo

extension Canvas {
  func paint(_ box: Drawing.Box) {
    box.radius > 0 ? trace(rounded: box) : trace(square: box)
    take(box.fill)
    cairo_fill_preserve(context)
    take(box.outline)
    cairo_stroke(context)
  }

  func paint(_ line: Drawing.Line) {
    trace(line.points)
    let dashes: [Double] =
      switch line.style {
      case .solid: []
      case .dashed: [4, 3]
      case .dotted: [2, 4]
      }
    cairo_set_dash(context, dashes, Int32(dashes.count), 0)
    take(line.colour)
    cairo_stroke(context)
    cairo_set_dash(context, nil, 0, 0)
  }

  func paint(polygon points: [Drawing.Point], _ colour: Colour) {
    trace(points)
    cairo_close_path(context)
    take(colour)
    cairo_fill(context)
  }

  private func trace(_ points: [Drawing.Point]) {
    for point in points { cairo_line_to(context, Double(point.x), Double(point.y)) }
  }

  private func trace(square box: Drawing.Box) {
    cairo_rectangle(
      context,
      Double(box.corner.x),
      Double(box.corner.y),
      Double(box.width),
      Double(box.height)
    )
  }

  /// Corners as curves rather than arcs, whose sines differ in the last digit between processors.
  private func trace(rounded box: Drawing.Box) {
    let (left, top) = (Double(box.corner.x), Double(box.corner.y))
    let (right, bottom) = (left + Double(box.width), top + Double(box.height))
    let radius = Double(min(box.radius, box.width / 2, box.height / 2))
    // How far the ends of a quarter's control lines are from its corner.
    let rest = radius * (1 - 0.5522847498)
    cairo_move_to(context, left + radius, top)
    cairo_line_to(context, right - radius, top)
    cairo_curve_to(context, right - rest, top, right, top + rest, right, top + radius)
    cairo_line_to(context, right, bottom - radius)
    cairo_curve_to(
      context,
      right,
      bottom - rest,
      right - rest,
      bottom,
      right - radius,
      bottom
    )
    cairo_line_to(context, left + radius, bottom)
    cairo_curve_to(context, left + rest, bottom, left, bottom - rest, left, bottom - radius)
    cairo_line_to(context, left, top + radius)
    cairo_curve_to(context, left, top + rest, left + rest, top, left + radius, top)
    cairo_close_path(context)
  }
}
