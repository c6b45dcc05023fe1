extension String {
  /// The text as a terminal may get it: what steers one is shown as `\u{1B}`.
  ///
  /// Ends of lines and tabs stay; signs that turn the direction of writing are shown too, since they
  /// make a text look like another.
  public var shown: String {
    guard !isPlain else { return self }
    var shown = ""
    for character in self {
      guard character != "\r\n", character.unicodeScalars.contains(where: \.steers) else {
        shown.append(character)
        continue
      }
      for scalar in character.unicodeScalars {
        if scalar.steers {
          shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          shown.unicodeScalars.append(scalar)
        }
      }
    }
    return shown
  }

  /// The text on one line, with a blank in the place of each run of blanks and control characters.
  public var onOneLine: String {
    split { character in
      character.isWhitespace || character.unicodeScalars.contains(where: \.isControl)
    }
    .joined(separator: " ")
  }

  /// Whether it is of ASCII that is printed, blanks included: most texts are.
  var isPlain: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }
}

extension Unicode.Scalar {
  /// Whether a terminal would obey it, or show what follows in another direction.
  var steers: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: isControl
    }
  }

  /// Whether it ends a line, or leaves a gap as wide as it likes.
  var endsLine: Bool {
    switch value {
    case 0x09, 0x0A, 0x2028, 0x2029: true
    default: false
    }
  }
}
