import CLibpng

/// Has libpng write pixels as a file.
struct PNGWriting {
  let width: Int
  let height: Int
  /// Bytes from one row of pixels to the next.
  let stride: Int

  /// The file of pixels of which each has its own colour: blue, green, red and alpha.
  func file(of pixels: UnsafePointer<UInt8>) throws(DrawingFailure) -> [UInt8] {
    var image = image(format: png_uint_32(PNG_FORMAT_BGRA))
    return try write(&image, pixels, colours: nil)
  }

  /// The file of pixels with a palette.
  func file(of palette: PalettePixels) throws(DrawingFailure) -> [UInt8] {
    var image = image(format: png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_COLORMAP))
    image.colormap_entries = png_uint_32(palette.colours.count / 3)
    return try write(&image, palette.numbers, colours: palette.colours)
  }

  private func image(format: png_uint_32) -> png_image {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(width)
    image.height = png_uint_32(height)
    image.format = format
    image.flags = png_uint_32(PNG_IMAGE_FLAG_FAST)
    return image
  }

  private func write(
    _ image: inout png_image,
    _ pixels: UnsafePointer<UInt8>,
    colours: [UInt8]?
  ) throws(DrawingFailure) -> [UInt8] {
    // Rows that do not pack, their filters, and the file around them.
    let limit = (stride + 1) * height * 101 / 100 + 8192
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
          colours
        ) != 0
      count = isWritten ? Int(size) : 0
    }
    guard isWritten else { throw .noMemory }
    return bytes
  }
}
