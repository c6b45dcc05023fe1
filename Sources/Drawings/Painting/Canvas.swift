import CCairo
import CLibpng

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

  /// The pixels as PNG (ISO/IEC 15948), without words.
  ///
  /// By libpng itself, since Cairo tries five filters on each row, which takes most of the time of a
  /// drawing and saves little of its size.
  func png() throws(DrawingFailure) -> [UInt8] {
    try DrawingFailure.check(cairo_status(context))
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { throw .noMemory }
    let stride = Int(cairo_image_surface_get_stride(surface))
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(cairo_image_surface_get_width(surface))
    image.height = png_uint_32(cairo_image_surface_get_height(surface))
    image.format = png_uint_32(PNG_FORMAT_BGRA)
    image.flags = png_uint_32(PNG_IMAGE_FLAG_FAST)
    // Rows that do not pack, their filters, and the file around them.
    let limit = (stride + 1) * Int(image.height) * 101 / 100 + 4096
    var isWritten = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { bytes, count in
      var size = png_alloc_size_t(limit)
      isWritten =
        png_image_write_to_memory(
          &image,
          bytes.baseAddress,
          &size,
          0,
          pixels,
          png_int_32(stride),
          nil
        ) != 0
      count = isWritten ? Int(size) : 0
    }
    guard isWritten else { throw .noMemory }
    return bytes
  }
}
