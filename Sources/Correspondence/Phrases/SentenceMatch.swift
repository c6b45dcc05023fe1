/// A sentence held against a phrase book.
struct SentenceMatch {
  let sentence: Sentence
  private let book: PhraseBook
  private let count: Int
  /// Where each word pattern of the book fits.
  private let places: [WordPattern: [Int]]
  /// Which words negate.
  private var negates: [Bool]
  /// By class: for each word where a phrase of the class that begins there may end.
  private var ends: [String: [Set<Int>]] = [:]

  init(_ sentence: Sentence, book: PhraseBook) {
    self.sentence = sentence
    self.book = book
    count = sentence.words.count
    var places: [WordPattern: [Int]] = [:]
    for (index, word) in sentence.words.enumerated() {
      for pattern in book.lexicon.patterns(of: word.folded) {
        places[pattern, default: []].append(index)
      }
    }
    self.places = places
    negates = sentence.words.map { book.negationsBefore.contains($0.folded) }
    // «Without undue delay» denies nothing of what is asked.
    for span in spans(of: "unnegated") { span.forEach { negates[$0] = false } }
    for span in spans(of: "negating") { negates[span.lowerBound] = true }
  }

  /// Tells whether the sentence holds a phrase of a class.
  mutating func contains(_ name: String) -> Bool { ends(ofClass: name).contains { !$0.isEmpty } }

  /// Where the sentence holds phrases of a class.
  mutating func spans(of name: String) -> [Range<Int>] {
    ends(ofClass: name).enumerated().flatMap { start, ends in ends.sorted().map { start..<$0 } }
  }

  private mutating func ends(ofClass name: String) -> [Set<Int>] {
    if let known = ends[name] { return known }
    // A class that names itself finds nothing rather than never ending.
    var found: [Set<Int>] = Array(repeating: [], count: count)
    ends[name] = found
    for phrase in book.classes[name] ?? [] {
      for start in starts(of: phrase) {
        found[start].formUnion(positions(after: phrase, from: [start]))
      }
    }
    ends[name] = found
    return found
  }

  /// Tells whether the sentence says a phrase, and does not negate it.
  mutating func says(_ phrase: Phrase) -> Bool {
    let isIndifferent = phrase.negation == .isIndifferent
    // All beginnings at once: the cost stays in proportion to the sentence.
    let begins = starts(of: phrase).filter { isIndifferent || !isNegated(before: $0) }
    return positions(after: phrase, from: Set(begins))
      .contains { isIndifferent || !isNegated(after: $0) }
  }

  /// Tells whether the sentence speaks of what a phrase says, even to deny it.
  mutating func speaks(of phrase: Phrase) -> Bool {
    says(Phrase(steps: phrase.steps, negation: .isIndifferent))
  }

  /// Where a phrase may begin, so that most phrases cost one look.
  private mutating func starts(of phrase: Phrase) -> [Int] {
    switch phrase.steps.first {
    case .word(let words): words.flatMap { places[$0] ?? [] }
    case .classes(let names):
      (0..<count).filter { start in names.contains { !ends(ofClass: $0)[start].isEmpty } }
    case .clauseStart: (0..<count).filter(beginsClause)
    case .gap, .optional, .unless, nil: Array(0..<count)
    }
  }

  private mutating func positions(after phrase: Phrase, from starts: Set<Int>) -> Set<Int> {
    var positions = starts
    for step in phrase.steps {
      if positions.isEmpty { break }
      positions = advance(positions, by: step, phrase.negation)
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
      let fitting = words.flatMap { places[$0] ?? [] }
      return Set(fitting.filter(positions.contains).map { $0 + 1 })
    case .classes(let names):
      var next: Set<Int> = []
      for name in names {
        let ends = ends(ofClass: name)
        for position in positions where position < count { next.formUnion(ends[position]) }
      }
      return next
    case .gap(let limit):
      var next: Set<Int> = []
      for position in positions {
        for end in position...min(position + limit, count) {
          if end > position, negation == .undoes, negates[end - 1] { break }
          next.insert(end)
        }
      }
      return next
    case .clauseStart:
      return positions.filter { $0 < count && beginsClause($0) }
    case .unless(let names):
      let begun = names.map { ends(ofClass: $0) }
      return positions.filter { position in
        position == count || beginsClause(position)
          || begun.allSatisfy { $0[position].isEmpty }
      }
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
    for index in end..<min(end + 3, count) {
      if sentence.words[index].beginsClause { return false }
      if book.negationsAfter.contains(sentence.words[index].folded) { return true }
    }
    return false
  }
}
