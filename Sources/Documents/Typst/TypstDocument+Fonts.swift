import Drawings
import Foundation

extension TypstDocument {
  /// Sets the document in fonts that have every character of a text; nothing becomes an empty box.
  ///
  /// Typst's own fonts are for Latin, Greek and Cyrillic; ours and those of the machine are given to it
  /// where the text asks for others.
  ///
  /// - Parameters:
  ///   - text: what the document shows.
  ///   - typesetter: what sets it.
  ///   - fonts: the fonts of the machine.
  /// - Returns: the bytes of the PDF.
  /// - Throws: ``TypesettingError/charactersMissing(_:)`` where no font has a character;
  ///   ``TypesettingError``.
  func set(
    showing text: String,
    by typesetter: Typesetter,
    _ fonts: InstalledFonts
  ) throws(TypesettingError) -> Data {
    let foreign = Set(text.unicodeScalars.filter { !Self.isPlain($0) })
    guard !foreign.isEmpty else { return try typesetter.pdf(self) }
    let (paths, lacking) = fonts.files(having: foreign.filter { !Typeface.have($0) })
    guard lacking.isEmpty else { throw .charactersMissing(lacking) }
    var document = self
    for typeface in Typeface.allCases {
      document.files["text-\(typeface).ttf"] = Data(typeface.bytes)
    }
    for (index, path) in paths.enumerated() {
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw .charactersMissing(foreign.sorted())
      }
      document.files["installed-\(index).\(path.suffix(3).lowercased())"] = bytes
    }
    // A standard by which empty boxes are refused.
    document.standards = [.accessible1]
    do throws(TypesettingError) {
      return try typesetter.pdf(document)
    } catch {
      guard error == .characterMissing else { throw error }
      throw .charactersMissing(foreign.sorted())
    }
  }

  /// Whether Typst's own fonts have a character: Latin, Greek, Cyrillic and what stands between
  /// words.
  private static func isPlain(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case ..<0x0500, 0x1E00...0x1FFF, 0x2010...0x2027, 0x2030...0x203A, 0x20AC: true
    default: character.properties.isDefaultIgnorableCodePoint
    }
  }
}
