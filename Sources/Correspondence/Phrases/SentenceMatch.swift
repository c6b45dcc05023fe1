/// A sentence held against a phrase book.
struct SentenceMatch {
  let sentence: Sentence
  private let book: PhraseBook
  private let patterns: [Set<WordPattern>]
  private let negates: [Bool]
  private var spans: [String: [Range<Int>]] = [:]

  init(_ sentence: Sentence, book: PhraseBook) {
    self.sentence = sentence
    self.book = book
    patterns = sentence.words.map { book.lexicon.patterns(of: $0.folded) }
    negates = sentence.words.map { book.negationsBefore.contains($0.folded) }
  }

  /// Tells whether the sentence holds a phrase of a class.
  mutating func contains(_ name: String) -> Bool { !spans(of: name).isEmpty }

  /// Where the sentence holds phrases of a class.
  mutating func spans(of name: String) -> [Range<Int>] {
    if let known = spans[name] { return known }
    // A class that names itself finds nothing rather than never ending.
    spans[name] = []
    var found: Set<Range<Int>> = []
    for phrase in book.classes[name] ?? [] {
      for start in patterns.indices {
        for end in ends(of: phrase, from: start) { found.insert(start..<end) }
      }
    }
    let sorted = found.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    spans[name] = sorted
    return sorted
  }

  /// Tells whether the sentence says a phrase, and does not negate it.
  mutating func says(_ phrase: Phrase) -> Bool {
    patterns.indices.contains { start in
      if phrase.negation == .undoes, isNegated(before: start) { return false }
      return ends(of: phrase, from: start).contains { end in
        phrase.negation == .isIndifferent || !isNegated(after: end)
      }
    }
  }

  private mutating func ends(of phrase: Phrase, from start: Int) -> Set<Int> {
    var positions: Set = [start]
    for step in phrase.steps {
      positions = advance(positions, by: step, phrase.negation)
      if positions.isEmpty { break }
    }
    return positions
  }

  private mutating func advance(
    _ positions: Set<Int>,
    by step: PhraseStep,
    _ negation: Phrase.Negation
  ) -> Set<Int> {
    switch step {
    case .word(let words):
      return Set(
        positions.filter { $0 < patterns.count && !patterns[$0].isDisjoint(with: words) }
          .map { $0 + 1 }
      )
    case .classes(let names):
      var next: Set<Int> = []
      for name in names {
        for span in spans(of: name) where positions.contains(span.lowerBound) {
          next.insert(span.upperBound)
        }
      }
      return next
    case .gap(let limit):
      var next: Set<Int> = []
      for position in positions {
        for end in position...min(position + limit, patterns.count) {
          if end > position, negation == .undoes, negates[end - 1] { break }
          next.insert(end)
        }
      }
      return next
    case .clauseStart:
      return positions.filter { $0 < patterns.count && beginsClause($0) }
    case .optional(let inner):
      return positions.union(advance(positions, by: inner, negation))
    }
  }

  private func beginsClause(_ index: Int) -> Bool {
    sentence.words[index].beginsClause
      || index > 0 && book.conjunctions.contains(sentence.words[index - 1].folded)
  }

  private func isNegated(before start: Int) -> Bool {
    var index = start
    while index > 0, start - index < 3, !sentence.words[index].beginsClause {
      index -= 1
      if negates[index] { return true }
    }
    return false
  }

  private func isNegated(after end: Int) -> Bool {
    for index in end..<min(end + 3, patterns.count) {
      if sentence.words[index].beginsClause { return false }
      if book.negationsAfter.contains(sentence.words[index].folded) { return true }
    }
    return false
  }
}
