import CCairo

/// White paper of pixels that Cairo paints on, in the units of a drawing.
///
/// Whoever holds it owns the library's objects; they end with it.
struct Canvas: ~Copyable {
  private let surface: OpaquePointer
  /// Cairo's state of painting.
  let context: OpaquePointer

  /// Paper of a size in units, each of some pixels.
  ///
  /// Cairo keeps what goes wrong from now on, and ``png()`` throws it.
  init(width: Int, height: Int, scale: Int) throws(DrawingFailure) {
    guard
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_ARGB32,
        Int32(clamping: width * scale),
        Int32(clamping: height * scale)
      )
    else { throw .noMemory }
    guard let context = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw .noMemory
    }
    self.surface = surface
    self.context = context
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, Double(scale), Double(scale))
    cairo_set_line_width(context, 1)
    // Sixteen shades from ink to paper suffice at this density, and fit in a palette.
    cairo_set_antialias(context, CAIRO_ANTIALIAS_FAST)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// The colour of what is painted next.
  func take(_ colour: Colour) {
    cairo_set_source_rgb(
      context,
      Double(colour.red) / 255,
      Double(colour.green) / 255,
      Double(colour.blue) / 255
    )
  }

  /// The pixels as PNG (ISO/IEC 15948), without words: in a palette where their colours are few, as
  /// those of drawings are.
  ///
  /// By libpng itself, since Cairo tries five filters on each row, which takes most of the time of a
  /// drawing and saves little of its size.
  func png() throws(DrawingFailure) -> [UInt8] {
    try DrawingFailure.check(cairo_status(context))
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { throw .noMemory }
    let (width, height) = (
      Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface))
    )
    let stride = Int(cairo_image_surface_get_stride(surface))
    let palette =
      stride == 4 * width
      ? pixels.withMemoryRebound(to: UInt32.self, capacity: width * height) {
        PalettePixels($0, count: width * height)
      } : nil
    guard let palette else {
      return try PNGWriting(width: width, height: height, stride: stride).file(of: pixels)
    }
    return try PNGWriting(width: width, height: height, stride: width).file(of: palette)
  }
}
