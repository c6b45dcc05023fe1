/// A picture and the same in words.
public struct Picture: Sendable, Hashable {
  public var title: String
  /// What a person who cannot see the picture is told.
  public var alternative: String
  /// A complete SVG element without a prologue.
  public var svg: String
  /// What the picture shows, as a table: for formats without pictures, and beside it in others.
  public var table: Table

  public init(title: String, alternative: String, svg: String, table: Table) {
    self.title = title
    self.alternative = alternative
    self.svg = svg
    self.table = table
  }
}
