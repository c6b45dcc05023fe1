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
  /// - Throws: ``DrawingFailure``.
  public func png(describedAs description: String) throws(DrawingFailure) -> Data {
    let scale = width * height * Self.scale * Self.scale > Self.pixelLimit ? 1 : Self.scale
    let canvas = try Canvas(width: width, height: height, scale: scale)
    let regular = try FontFace(.regular)
    let bold = try FontFace(.bold)
    for shape in shapes {
      switch shape {
      case .box(let box): canvas.paint(box)
      case .line(let line): canvas.paint(line)
      case .polygon(let points, let colour): canvas.paint(polygon: points, colour)
      case .text(let text) where text.typeface == .regular: try canvas.paint(text, in: regular)
      case .text(let text): try canvas.paint(text, in: bold)
      }
    }
    let words = PNGWords(
      density: (96 * scale * 10_000 + 127) / 254,
      title: title,
      description: description
    )
    return words.said(in: try canvas.png())
  }
}
