import CCairo
import CFreeType

extension Canvas {
  /// Paints a line of text: outlines, so that letters stand where the font's widths put them, to the
  /// fraction of a pixel.
  ///
  /// Cairo's own fonts are not used: it keeps those that it was given for as long as the program
  /// runs, and puts each letter on a whole pixel.
  func paint(_ text: Drawing.Text, in face: borrowing FontFace) throws(DrawingFailure) {
    let scale = Double(Drawing.Text.size) / Double(face.unitsPerEm)
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, Double(text.extent.start), Double(text.place.y))
    // Fonts count upwards.
    cairo_scale(context, scale, -scale)
    for character in text.content.unicodeScalars {
      let glyph = face.glyph(of: character)
      if glyph != 0 {
        try face.trace(glyph, by: Self.functions, pen: UnsafeMutableRawPointer(context))
      } else if !character.properties.isDefaultIgnorableCodePoint {
        try traceNumber(of: character, in: face)
      }
      cairo_translate(context, Double(face.advance(of: glyph)), 0)
    }
    take(text.colour)
    cairo_fill(context)
  }

  /// What the outlines of a font call to draw themselves with Cairo.
  static var functions: FT_Outline_Funcs {
    FT_Outline_Funcs(
      move_to: { point, pen in
        pen.draw(point) { cairo_move_to($0, Double($1.x), Double($1.y)) }
      },
      line_to: { point, pen in
        pen.draw(point) { cairo_line_to($0, Double($1.x), Double($1.y)) }
      },
      conic_to: { control, point, pen in
        pen.draw(control, point) { context, control, point in
          var (x, y) = (0.0, 0.0)
          cairo_get_current_point(context, &x, &y)
          // A quadratic curve as a cubic one.
          let (middleX, middleY) = (Double(control.x) * 2, Double(control.y) * 2)
          let (endX, endY) = (Double(point.x), Double(point.y))
          cairo_curve_to(
            context,
            (x + middleX) / 3,
            (y + middleY) / 3,
            (endX + middleX) / 3,
            (endY + middleY) / 3,
            endX,
            endY
          )
        }
      },
      // Outlines of TrueType have no cubic curves.
      cubic_to: { _, _, _, _ in FT_Error(FT_Err_Invalid_Outline) },
      shift: 0,
      delta: 0
    )
  }
}

extension UnsafeMutableRawPointer? {
  /// Calls a function with the context that this points to.
  fileprivate func draw(
    _ point: UnsafePointer<FT_Vector>?,
    _ body: (OpaquePointer, FT_Vector) -> Void
  ) -> Int32 {
    guard let self, let point else { return FT_Error(FT_Err_Invalid_Argument) }
    body(OpaquePointer(self), point.pointee)
    return 0
  }

  fileprivate func draw(
    _ control: UnsafePointer<FT_Vector>?,
    _ point: UnsafePointer<FT_Vector>?,
    _ body: (OpaquePointer, FT_Vector, FT_Vector) -> Void
  ) -> Int32 {
    guard let control else { return FT_Error(FT_Err_Invalid_Argument) }
    return draw(point) { body($0, control.pointee, $1) }
  }
}
