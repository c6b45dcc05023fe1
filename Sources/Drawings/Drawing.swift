/// A drawing of boxes, lines and texts, from which pictures are written in every format.
///
/// Whole numbers only, so that the same shapes give the same bytes.
public struct Drawing: Sendable, Hashable {
  /// A name for identifiers within the picture, unique on a page.
  public let name: String
  public let title: String
  /// In units of which 96 make an inch.
  public let width: Int
  /// In units of which 96 make an inch.
  public let height: Int
  /// In the order of painting.
  public let shapes: [Shape]

  public init(name: String, title: String, width: Int, height: Int, shapes: [Shape]) {
    self.name = name
    self.title = title
    self.width = width
    self.height = height
    self.shapes = shapes
  }

  /// A place in a drawing, from its upper left corner.
  public struct Point: Sendable, Hashable {
    public var x: Int
    public var y: Int

    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// One thing that is painted.
  public enum Shape: Sendable, Hashable {
    case box(Box)
    case line(Line)
    /// A filled shape with straight sides.
    case polygon([Point], Colour)
    case text(Text)
  }

  /// The characters of its texts that the fonts lack, each once: pixels show them by their numbers,
  /// and viewers of vectors in a font of their own, if they have one.
  public var charactersLacking: [Unicode.Scalar] {
    var known: Set<Unicode.Scalar> = []
    return shapes.flatMap { shape -> [Unicode.Scalar] in
      guard case .text(let text) = shape else { return [] }
      return text.content.unicodeScalars.filter { !Typeface.have($0) && known.insert($0).inserted }
    }
  }
}
