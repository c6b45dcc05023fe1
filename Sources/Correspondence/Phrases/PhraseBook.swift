internal import SubjectRequests

/// What is said in one language: its classes of phrases, and the schemes that put them together.
struct PhraseBook {
  /// ISO 639-1.
  let language: String
  let classes: [String: [Phrase]]
  let schemes: Schemes
  let lexicon: Lexicon
  /// Words, folded, that undo what follows or precedes them.
  let negationsBefore: Set<String>
  let negationsAfter: Set<String>
  /// Words, folded, after which a clause may begin.
  let conjunctions: Set<String>
  /// Whether the number of an article comes before the word for it.
  let numberOrder: NumberOrder

  /// How articles are cited.
  enum NumberOrder { case wordFirst, numberFirst }

  /// Reads the file of a language.
  ///
  /// - Throws: `PhraseBookError` where the file is missing or wrong.
  init(language: String, schemes: Schemes) throws(PhraseBookError) {
    let lists = try LanguageFile.lists("\(language).yaml")
    var classes: [String: [Phrase]] = [:]
    for (name, notations) in lists where !Self.plain.contains(name) {
      var phrases: [Phrase] = []
      for notation in notations { try phrases.append(Phrase(notation)) }
      classes[name] = phrases
    }
    self.language = language
    self.schemes = schemes
    negationsBefore = Set((lists["not-before"] ?? []).map { Folding.folded($0) })
    negationsAfter = Set((lists["not-after"] ?? []).map { Folding.folded($0) })
    conjunctions = Set((lists["and"] ?? []).map { Folding.folded($0) })
    numberOrder = lists["number-first"] == nil ? .wordFirst : .numberFirst
    self.classes = classes.merging(schemes.classes) { own, _ in own }
    lexicon = Lexicon(self.classes.values.joined() + schemes.phrases)
  }

  private static let plain: Set = ["and", "not-before", "not-after", "number-first"]
}
