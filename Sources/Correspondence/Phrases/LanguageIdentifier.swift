/// Tells the language of a text by its most frequent words and its letters.
struct LanguageIdentifier {
  /// How much a text looks like a language.
  struct Likeness: Hashable {
    /// ISO 639-1.
    var language: String
    var score: Double
    /// How many of the words are among the commonest of the language, as a part of all.
    var familiarity: Double
  }

  private var words: [String: [(language: String, weight: Double)]] = [:]
  private var folded: [String: [(language: String, weight: Double)]] = [:]
  private var endings: [String: [(language: String, weight: Double)]] = [:]
  private var letters: [Character: [(language: String, weight: Double)]] = [:]

  /// Reads `words.txt`: a line a language, `xx: word … =letters -ending …`.
  ///
  /// - Throws: `PhraseBookError` where the file is missing or wrong.
  init() throws(PhraseBookError) {
    var listed: [String: Set<String>] = [:]
    var ended: [String: Set<String>] = [:]
    var drawn: [Character: Set<String>] = [:]
    for line in try LanguageFile.text("words.txt").split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { throw .shape(file: "words.txt") }
      let language = String(halves[0])
      for token in halves[1].split(separator: " ") {
        if token.hasPrefix("=") {
          for letter in token.dropFirst() { drawn[letter, default: []].insert(language) }
        } else if token.hasPrefix("-") {
          ended[String(token.dropFirst()), default: []].insert(language)
        } else {
          listed[token.lowercased(), default: []].insert(language)
        }
      }
    }
    // A word that few languages have tells more.
    for (word, languages) in listed {
      let weight = 1 / Double(languages.count)
      words[word] = languages.map { ($0, weight) }
      let plain = Folding.folded(word)
      if plain != word {
        folded[plain] = (folded[plain] ?? []) + languages.map { ($0, weight / 3) }
      }
    }
    for (ending, languages) in ended {
      let weight = 0.3 / Double(languages.count)
      endings[ending] = languages.map { ($0, weight) }
    }
    for (letter, languages) in drawn {
      let weight = 0.5 / Double(languages.count)
      letters[letter] = languages.map { ($0, weight) }
    }
  }

  /// The languages that a text may be in, the likeliest first; empty where nothing tells.
  func languages(of text: String) -> [Likeness] {
    var scores: [String: Double] = [:]
    var known: [String: Int] = [:]
    var count = 0
    for word in text.prefix(4_000).lowercased().split(whereSeparator: { !$0.isLetter }) {
      count += 1
      for (language, weight) in words[String(word)] ?? folded[String(word)] ?? [] {
        scores[language, default: 0] += weight
        known[language, default: 0] += 1
      }
      for length in 2...4 where word.count > length + 1 {
        for (language, weight) in endings[String(word.suffix(length))] ?? [] {
          scores[language, default: 0] += weight
        }
      }
      for letter in Set(word) {
        for (language, weight) in letters[letter] ?? [] { scores[language, default: 0] += weight }
      }
    }
    return scores.map { language, score in
      let familiarity = Double(known[language] ?? 0) / Double(max(1, count))
      return Likeness(language: language, score: score, familiarity: familiarity)
    }
    .sorted { ($1.score, $0.language) < ($0.score, $1.language) }
  }
}
