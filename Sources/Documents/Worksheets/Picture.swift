import Drawings
public import Foundation

/// A picture and the same in words.
public struct Picture: Sendable, Hashable {
  public var title: String
  /// What a person who cannot see the picture is told.
  public var alternative: String
  /// A complete SVG element without a prologue.
  public var svg: String
  /// What the picture shows, as a table: for formats without pictures, and beside it in others.
  public var table: Table
  /// The shapes that the picture was made of, where it can become one of pixels.
  let drawing: Drawing?

  public init(title: String, alternative: String, svg: String, table: Table) {
    self.title = title
    self.alternative = alternative
    self.svg = svg
    self.table = table
    drawing = nil
  }

  /// A drawing with its words, which name the characters that its fonts lack.
  init(_ drawing: Drawing, alternative: String, table: Table, saying t: Wording) {
    title = drawing.title
    let lacking = drawing.charactersLacking
    self.alternative =
      lacking.isEmpty
      ? alternative
      : alternative + " " + t("The picture's font lacks these characters: {1}.", lacking.listed)
    svg = drawing.svg
    self.table = table
    self.drawing = drawing
  }

  /// The name of the picture among those of its worksheet, for files; nil where it is no file.
  public var name: String? { drawing?.name }

  /// The picture as an SVG file; nil where it is no file of its own.
  public var svgFile: Data? { drawing.map { Data($0.svgFile(describedAs: alternative).utf8) } }

  /// The picture as a PNG file of 192 pixels to the inch, in fonts that the program carries; nil where
  /// it is no file of its own.
  ///
  /// Title and description are in the file. The same picture gives the same bytes.
  /// - Throws: where there is no memory.
  public func pngFile() throws -> Data? {
    try drawing?.png(describedAs: alternative)
  }
}

extension [Unicode.Scalar] {
  /// The characters with their numbers, of very many the first.
  fileprivate var listed: String {
    let most = 20
    return prefix(most).map { "\($0) (\($0.numbered))" }.joined(separator: ", ")
      + (count > most ? ", …" : "")
  }
}

extension Worksheet {
  /// The pictures in their order.
  public var pictures: [Picture] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .picture(let picture) = block { picture } else { nil }
    }
  }
}
