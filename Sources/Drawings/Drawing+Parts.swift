extension Drawing {
  /// A rectangle with an outline, whose corners may be round.
  public struct Box: Sendable, Hashable {
    public let corner: Point
    public let width: Int
    public let height: Int
    public let radius: Int
    public let fill: Colour
    public let outline: Colour

    public init(
      corner: Point,
      width: Int,
      height: Int,
      radius: Int = 0,
      fill: Colour,
      outline: Colour = .ink
    ) {
      self.corner = corner
      self.width = width
      self.height = height
      self.radius = radius
      self.fill = fill
      self.outline = outline
    }
  }

  /// A line through some points, one unit wide.
  public struct Line: Sendable, Hashable {
    public let points: [Point]
    public let colour: Colour
    public let style: Style

    /// How a line runs.
    public enum Style: Sendable, Hashable {
      case solid, dashed, dotted
    }

    public init(points: [Point], colour: Colour = .ink, style: Style = .solid) {
      self.points = points
      self.colour = colour
      self.style = style
    }
  }

  /// A line of text.
  public struct Text: Sendable, Hashable {
    public let content: String
    /// Where the base line begins, has its middle, or ends.
    public let place: Point
    public let anchor: Anchor
    public let typeface: Typeface
    public let colour: Colour

    /// Which part of a text stands at its place.
    public enum Anchor: String, Sendable, Hashable {
      case start, middle, end
    }

    /// The size of texts.
    public static let size = 13
    /// From one base line to the next.
    public static let lineHeight = 17

    public init(
      _ content: String,
      at place: Point,
      anchor: Anchor = .start,
      typeface: Typeface = .regular,
      colour: Colour = .ink
    ) {
      self.content = content
      self.place = place
      self.anchor = anchor
      self.typeface = typeface
      self.colour = colour
    }

    /// The left end of the base line, and how far the text reaches from it.
    public var extent: (start: Int, width: Int) {
      let width = typeface.width(of: content)
      let start =
        switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      return (start, width)
    }
  }
}
