import FontData

/// A font of pictures, which travels inside the program, so that texts measure and look the same on
/// every machine.
public enum Typeface: Sendable, Hashable, CaseIterable {
  case regular, bold

  /// The width of a text in the units of a drawing, rounded up.
  public func width(of text: String) -> Int {
    metrics.width(of: text, size: Drawing.Text.size)
  }

  /// Whether a text shows as it is in every face: the fonts have its characters, or these show
  /// nothing, as blanks and joiners do.
  public static func haveAll(of text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy(have)
  }

  /// Whether every face has a character, or it shows nothing.
  public static func have(_ character: Unicode.Scalar) -> Bool {
    character.isASCII || character.properties.isDefaultIgnorableCodePoint
      || allCases.allSatisfy { $0.metrics.has(character) }
  }

  /// The beginning of a text that is no wider than a width in the units of a drawing.
  func beginning(of text: String, within width: Int) -> Substring {
    text.prefix(metrics.count(of: text, within: width, size: Drawing.Text.size))
  }

  /// The bytes of the font's file.
  public var bytes: [UInt8] { Array(file) }

  /// The font's file where it lies in the program, as long as that runs.
  var file: UnsafeBufferPointer<UInt8> {
    let file = self == .regular ? font_regular() : font_bold()
    return UnsafeBufferPointer(start: file?.pointee.bytes, count: file?.pointee.size ?? 0)
  }

  private var metrics: FontMetrics {
    switch self {
    case .regular: Self.regularMetrics
    case .bold: Self.boldMetrics
    }
  }

  private static let regularMetrics = FontMetrics(.regular)
  private static let boldMetrics = FontMetrics(.bold)
}
