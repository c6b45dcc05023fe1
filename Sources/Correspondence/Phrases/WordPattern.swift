/// How one word of a phrase is compared with a word of a letter.
enum WordPattern: Sendable, Hashable {
  /// The word itself.
  case whole(String)
  /// `stem*`
  case prefix(String)
  /// `*stem`
  case suffix(String)
  /// `*stem*`
  case part(String)

  /// Reads the notation; nil where nothing is left to compare.
  init?(_ notation: Substring) {
    let folded = Folding.folded(notation.filter { $0 != "*" })
    guard !folded.isEmpty else { return nil }
    switch (notation.hasPrefix("*"), notation.hasSuffix("*")) {
    case (false, false): self = .whole(folded)
    case (false, true): self = .prefix(folded)
    case (true, false): self = .suffix(folded)
    case (true, true): self = .part(folded)
    }
  }
}
