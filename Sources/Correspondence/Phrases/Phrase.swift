/// A way of saying something.
///
/// The notation, words being compared without regard to case and marks:
/// - `word`, `stem*`, `*ending`, `*part*`, and `this|that` for one word out of several;
/// - `{class}` for any phrase of a class, `{this|that}` for one of several classes;
/// - `…` for up to twelve words, `..` for up to three, none of which negates;
/// - `^` where a clause begins;
/// - `~{class}` where no phrase of a class goes on;
/// - `?` after a word or class that may be missing;
/// - `!` before all else where a negation around the phrase does not matter.
struct Phrase: Sendable, Hashable {
  /// What a negation before, within or after the phrase does to it.
  enum Negation: Sendable { case undoes, isIndifferent }

  let steps: [PhraseStep]
  let negation: Negation

  /// Reads the notation.
  ///
  /// - Throws: `PhraseBookError` for a text that is no phrase.
  init(_ notation: String) throws(PhraseBookError) {
    var rest = notation[...].trimmingSpace()
    negation = rest.hasPrefix("!") ? .isIndifferent : .undoes
    if rest.hasPrefix("!") { rest = rest.dropFirst() }
    var steps: [PhraseStep] = []
    for token in rest.split(separator: " ") {
      try steps.append(contentsOf: Self.steps(token, of: notation))
    }
    guard !steps.isEmpty else { throw .phrase(notation) }
    self.steps = steps
  }

  init(steps: [PhraseStep], negation: Negation) {
    self.steps = steps
    self.negation = negation
  }

  /// Any phrase of a class, unless it is negated.
  init(class name: String) {
    steps = [.classes([name])]
    negation = .undoes
  }

  private static func steps(
    _ token: Substring,
    of notation: String
  ) throws(PhraseBookError) -> [PhraseStep] {
    switch token {
    case "…": return [.gap(12)]
    case "..": return [.gap(3)]
    case "^": return [.clauseStart]
    default: break
    }
    if token.hasSuffix("?") {
      let inner = try steps(token.dropLast(), of: notation)
      guard inner.count == 1 else { throw .phrase(notation) }
      return inner.map { .optional($0) }
    }
    if token.hasPrefix("~") { return [.unless(try classes(token.dropFirst(), of: notation))] }
    if token.hasPrefix("{") { return [.classes(try classes(token, of: notation))] }
    if token.contains("|") {
      return [.word(token.split(separator: "|").compactMap { WordPattern($0) })]
    }
    let words = token.split { !$0.isLetter && !$0.isNumber && !"*§".contains($0) }
    let patterns = words.compactMap { WordPattern($0) }
    guard !patterns.isEmpty else { throw .phrase(notation) }
    return patterns.map { .word([$0]) }
  }

  private static func classes(
    _ token: Substring,
    of notation: String
  ) throws(PhraseBookError) -> [String] {
    guard token.hasPrefix("{"), token.hasSuffix("}"), token.count > 2 else {
      throw .phrase(notation)
    }
    return token.dropFirst().dropLast().split(separator: "|").map(String.init)
  }
}
