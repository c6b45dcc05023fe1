/// A table with a caption, column headings and row headings.
public struct Table: Sendable, Hashable {
  public var caption: String
  public var columns: [Column]
  public var rows: [Row]

  /// A column and its share of the width.
  public struct Column: Sendable, Hashable {
    public var heading: String
    /// The width in relation to the other columns.
    public var weight: Int

    public init(_ heading: String, _ weight: Int = 2) {
      self.heading = heading
      self.weight = weight
    }
  }

  /// A row, whose first cell is its heading.
  public struct Row: Sendable, Hashable {
    /// The name by which references lead to the row.
    public var anchor: String?
    public var cells: [Cell]

    public init(anchor: String? = nil, _ cells: [Cell]) {
      self.anchor = anchor
      self.cells = cells
    }
  }

  public init(_ caption: String, _ columns: [Column], _ rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

extension Table {
  /// A table of fields and their content in English, without the fields that were left out.
  static func facts(_ caption: String, _ facts: [(String, String?)]) -> Table {
    Table(
      caption,
      [.init("Field", 2), .init("Content", 8)],
      facts.compactMap { field, content in
        content.map { Row([Cell(fixed: field), Cell($0)]) }
      }
    )
  }
}

/// A cell of a table.
public struct Cell: Sendable, Hashable, ExpressibleByStringInterpolation {
  public var paragraphs: [RichText]
  /// A shade that goes with what the words say.
  public var tone: Tone?

  /// A shade of a cell; the words beside it always say the same.
  public enum Tone: String, Sendable, Hashable, CaseIterable {
    case calm, wary, grave
  }

  public init(_ paragraphs: [RichText], tone: Tone? = nil) {
    self.paragraphs = paragraphs
    self.tone = tone
  }

  /// The paragraphs of the author's text; a dash where there is none.
  public init(_ text: String?, tone: Tone? = nil) {
    let paragraphs = RichText.paragraphs(of: text ?? "")
    self.init(paragraphs.isEmpty ? [RichText("–")] : paragraphs, tone: tone)
  }

  /// A word or sentence of the document's own.
  public init(fixed text: String, tone: Tone? = nil) {
    self.init([RichText(text)], tone: tone)
  }

  /// A word or sentence of the document's own.
  public init(stringLiteral text: String) {
    self.init(fixed: text)
  }

  /// One paragraph of the author's words a line; a dash where there is none.
  public init(lines: [String]) {
    self.init(lines.isEmpty ? [RichText("–")] : lines.map { RichText(authored: $0) })
  }

  /// What the author wrote, or no cell where nothing was written.
  static func said(_ text: String?) -> Cell? {
    text.map { Cell($0) }
  }

  /// What the author wrote, or a word of the document's own where nothing was written.
  static func said(_ text: String?, else fixed: String) -> Cell {
    text.map { Cell($0) } ?? Cell(fixed: fixed)
  }

  static func fixed(_ text: String) -> Cell { Cell(fixed: text) }
}
