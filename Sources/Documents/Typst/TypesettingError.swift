/// Why a document could not be set as PDF, and what would be right.
public enum TypesettingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Neither the program nor the Python package is there.
  case notInstalled
  /// `HABEAS_TYPST` names a file that cannot be run.
  case unusableProgram(String)
  /// A file of the document has a name that leads elsewhere.
  case fileName(String)
  /// The fonts lack a character of the document.
  case characterMissing
  /// Neither our fonts nor those of the machine have these characters of a letter.
  case charactersMissing([Unicode.Scalar])
  /// The first line of what Typst said; the document itself is not in it.
  case refused(String)
  case notWritten(String)

  public var description: String {
    switch self {
    case .notInstalled:
      "PDF is set by Typst, which is not here: install its Python package for the python3 of PATH"
        + " (python3 -m pip install typst), or put the program typst in a folder of PATH, or name"
        + " either with HABEAS_TYPST; other formats need nothing"
    case .unusableProgram(let path):
      "HABEAS_TYPST: \(path) cannot be run; name the program typst, or a python3 with its package"
    case .fileName(let name): "a file of the document is called \(name): no folder may be in it"
    case .characterMissing:
      "the fonts of PDF lack a character of the document; other formats hold it"
    case .charactersMissing(let characters):
      "no font here has \(Self.list(characters)) of the letter: install one that has (on Debian "
        + "fonts-noto-cjk for Chinese, Japanese and Korean, fonts-noto-core for others), or take "
        + "--format docx or html"
    case .refused(let words): "Typst refused the document: \(words)"
    case .notWritten(let reason): "the PDF could not be written: \(reason)"
    }
  }

  /// The first characters by their numbers, and how many more there are.
  private static func list(_ characters: [Unicode.Scalar]) -> String {
    let numbers = characters.prefix(4).map { character in
      let digits = String(character.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    let more = characters.count - numbers.count
    return numbers.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
