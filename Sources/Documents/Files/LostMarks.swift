import Yams

/// Where texts of a YAML file begin with U+FEFF, which the library that parses it takes for the mark of
/// a byte order and drops.
struct LostMarks {
  private let lines: [[Unicode.Scalar]]

  /// Looks at a file; nil where nothing can be lost.
  init?(in text: String) {
    guard text.unicodeScalars.contains(Self.mark) || text.contains(/\\(u|U0000)[fF][eE][fF]{2}/)
    else { return nil }
    var lines: [[Unicode.Scalar]] = [[]]
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n", last == "\r" {
        // The second half of one line end.
      } else if Self.lineEnds.contains(scalar) {
        lines.append([])
      } else {
        lines[lines.count - 1].append(scalar)
      }
      last = scalar
    }
    self.lines = lines
  }

  private static let mark: Unicode.Scalar = "\u{FEFF}"
  /// As YAML 1.1 ends lines.
  private static let lineEnds: Set<Unicode.Scalar> = [
    "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  /// A text as it stands in the file.
  ///
  /// - Parameters:
  ///   - text: what the library made of it.
  ///   - place: where it begins, at its quotation mark where it has one.
  /// - Returns: the text with what was dropped.
  func restored(_ text: String, at place: Mark?) -> String {
    guard let place, lines.indices.contains(place.line - 1) else { return text }
    let rest = lines[place.line - 1].dropFirst(place.column - 1)
    let isLost =
      switch rest.first {
      case "\"": rest.dropFirst().first == Self.mark || isEscaped(rest.dropFirst())
      case "'": rest.dropFirst().first == Self.mark
      default: rest.first == Self.mark
      }
    return isLost ? "\u{FEFF}\(text)" : text
  }

  /// Whether a text within quotation marks begins with the mark by its number.
  private func isEscaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    ["\\ufeff", "\\U0000feff"].contains { escape in
      let head = scalars.prefix(escape.unicodeScalars.count)
      return zip(head, escape.unicodeScalars).allSatisfy { one, other in
        one == other || one.properties.lowercaseMapping == String(other)
      } && head.count == escape.unicodeScalars.count
    }
  }
}
