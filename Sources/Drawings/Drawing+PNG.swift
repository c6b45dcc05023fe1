public import Foundation

extension Drawing {
  /// Pixels to a unit: sharp on paper and on dense screens.
  private static let scale = 2
  /// The most pixels that a picture takes, so that no record asks for more memory than there is.
  private static let pixelLimit = 40_000_000

  /// The picture as PNG in the fonts that the program carries, with its title and description, of
  /// 192 pixels to the inch.
  ///
  /// The same drawing gives the same bytes.
  ///
  /// - Parameter description: what a person who cannot see the picture is told.
  /// - Returns: the bytes of the file.
  /// - Throws: ``PNGFailure``.
  public func png(describedAs description: String) throws(PNGFailure) -> Data {
    let scale = width * height * Self.scale * Self.scale > Self.pixelLimit ? 1 : Self.scale
    var bitmap = Bitmap(width: width * scale, height: height * scale)
    for shape in shapes { bitmap.paint(shape, scale: scale) }
    let pixelsPerMetre = (96 * scale * 10_000 + 127) / 254
    return try PNGFile(
      bitmap: bitmap,
      density: pixelsPerMetre,
      title: title,
      description: description
    ).data()
  }
}

extension Bitmap {
  fileprivate mutating func paint(_ shape: Drawing.Shape, scale: Int) {
    switch shape {
    case .box(let box): paint(box, scale)
    case .line(let line): paint(line, scale)
    case .polygon(let points, let colour):
      fill(RasterPath([points.map { $0.scaled(scale) }]), colour)
    case .text(let text): paint(text, scale)
    }
  }

  private mutating func paint(_ box: Drawing.Box, _ scale: Int) {
    let (x, y) = (box.corner.x * scale, box.corner.y * scale)
    let (width, height) = (box.width * scale, box.height * scale)
    // The outline lies half inside and half outside, as in SVG.
    let half = scale / 2
    guard box.radius > 0 else {
      fill(
        columns: x - half..<x + width + half,
        rows: y - half..<y + height + half,
        box.outline
      )
      let inset = scale - half
      guard width > 2 * inset, height > 2 * inset else { return }
      fill(
        columns: x + inset..<x + width - inset,
        rows: y + inset..<y + height - inset,
        box.fill
      )
      return
    }
    for (margin, colour) in [(Double(half), box.outline), (-Double(scale - half), box.fill)] {
      let corner = RasterPath.Point(x: Double(x) - margin, y: Double(y) - margin)
      let contour = RasterPath.rectangle(
        corner,
        width: Double(width) + 2 * margin,
        height: Double(height) + 2 * margin,
        radius: Double(box.radius * scale) + margin
      )
      fill(RasterPath([contour]), colour)
    }
  }

  private mutating func paint(_ line: Drawing.Line, _ scale: Int) {
    let unit = Double(scale)
    let dashes: (on: Double, off: Double)? =
      switch line.style {
      case .solid: nil
      case .dashed: (4 * unit, 3 * unit)
      case .dotted: (2 * unit, 4 * unit)
      }
    for (start, end) in zip(line.points, line.points.dropFirst()) {
      fill(
        .line(from: start.scaled(scale), to: end.scaled(scale), width: unit, dashes: dashes),
        line.colour
      )
    }
  }

  private mutating func paint(_ text: Drawing.Text, _ scale: Int) {
    guard let font = text.typeface.font else { return }
    let start = Drawing.Point(x: text.extent.start, y: text.place.y)
    var path = RasterPath()
    path.add(
      text.content,
      in: font,
      size: Double(Drawing.Text.size * scale),
      at: start.scaled(scale)
    )
    fill(path, text.colour)
  }
}

extension Drawing.Point {
  fileprivate func scaled(_ scale: Int) -> RasterPath.Point {
    RasterPath.Point(x: Double(x * scale), y: Double(y * scale))
  }
}
