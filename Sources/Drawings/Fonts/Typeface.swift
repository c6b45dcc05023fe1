import FontData

/// A font of pictures, which travels inside the program, so that texts measure and look the same on
/// every machine.
public enum Typeface: Sendable, Hashable, CaseIterable {
  case regular, bold

  /// The outlines and widths of the font; nil where the file inside the program were damaged.
  var font: TrueTypeFont? {
    switch self {
    case .regular: Self.regularFont
    case .bold: Self.boldFont
    }
  }

  /// The width of a text in the units of a drawing, rounded up.
  public func width(of text: String) -> Int {
    let size = Drawing.Text.size
    guard let font else { return text.unicodeScalars.count * size }
    let units = text.unicodeScalars.reduce(0) { $0 + font.advance(of: font.glyph(of: $1)) }
    return (units * size + font.unitsPerEm - 1) / font.unitsPerEm
  }

  /// The bytes of the font's file.
  public var bytes: [UInt8] {
    let file = self == .regular ? font_regular() : font_bold()
    guard let entry = file?.pointee else { return [] }
    return Array(UnsafeBufferPointer(start: entry.bytes, count: entry.size))
  }

  private static let regularFont = TrueTypeFont(Typeface.regular.bytes)
  private static let boldFont = TrueTypeFont(Typeface.bold.bytes)
}
