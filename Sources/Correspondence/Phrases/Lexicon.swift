/// Finds which word patterns of a book a word fits.
struct Lexicon {
  private var whole: Set<String> = []
  /// By the first byte of the stem.
  private var prefixes: [UInt8: [String]] = [:]
  private var suffixes: [String] = []
  private var parts: [String] = []

  init(_ phrases: some Sequence<Phrase>) {
    var patterns: Set<WordPattern> = []
    for phrase in phrases { phrase.steps.forEach { Self.gather($0, into: &patterns) } }
    for pattern in patterns {
      switch pattern {
      case .whole(let word): whole.insert(word)
      case .prefix(let stem):
        if let first = stem.utf8.first { prefixes[first, default: []].append(stem) }
      case .suffix(let ending): suffixes.append(ending)
      case .part(let part): parts.append(part)
      }
    }
  }

  /// The patterns that a folded word fits.
  func patterns(of word: String) -> Set<WordPattern> {
    var found: Set<WordPattern> = whole.contains(word) ? [.whole(word)] : []
    if let first = word.utf8.first {
      for stem in prefixes[first] ?? [] where word.hasPrefix(stem) { found.insert(.prefix(stem)) }
    }
    for ending in suffixes where word.hasSuffix(ending) { found.insert(.suffix(ending)) }
    for part in parts where word.contains(part) { found.insert(.part(part)) }
    return found
  }

  private static func gather(_ step: PhraseStep, into patterns: inout Set<WordPattern>) {
    switch step {
    case .word(let words): patterns.formUnion(words)
    case .optional(let inner): gather(inner, into: &patterns)
    case .classes, .unless, .gap, .clauseStart: break
    }
  }
}
