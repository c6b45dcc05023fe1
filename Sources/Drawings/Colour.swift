/// A colour of a drawing, in red, green and blue.
public struct Colour: Sendable, Hashable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  /// A colour by its number: `0xRRGGBB`.
  public init(_ number: Int) {
    red = UInt8(truncatingIfNeeded: number >> 16)
    green = UInt8(truncatingIfNeeded: number >> 8)
    blue = UInt8(truncatingIfNeeded: number)
  }

  /// For texts and outlines.
  public static let ink = Colour(0x1A1A1A)
  /// The ground of drawings.
  public static let paper = Colour(0xFFFFFF)
  /// For rules and axes: 4.5 to 1 on paper.
  public static let rule = Colour(0x767676)
  /// For headings of boxes.
  public static let head = Colour(0xEEF1F4)

  /// The colour as SVG and CSS write it.
  public var hexadecimal: String { "#" + digits }

  /// The colour as Office Open XML writes it.
  public var digits: String {
    [red, green, blue].map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
