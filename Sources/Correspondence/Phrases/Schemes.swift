internal import SubjectRequests

/// The ways of exercising rights that languages share, made of classes that each fills.
struct Schemes: Sendable {
  /// What a matched scheme says.
  enum Meaning: Sendable, Hashable {
    case claim(ClaimedRight)
    /// Counts only where its sentence claims nothing else.
    case query(ClaimedRight)
    /// Counts only where the letter says nothing plainer.
    case hint(ClaimedRight)
    /// Counts only as the subject of a letter.
    case title(ClaimedRight)
    /// Names no right, but leaves a doubt whether the letter is a request.
    case doubt
  }

  let phrases: [Phrase]
  let meanings: [Meaning]
  /// Classes that are the same in all languages, such as the names of statutes.
  let classes: [String: [Phrase]]

  /// Reads `schemes.yaml` and `shared.yaml`.
  ///
  /// - Throws: `PhraseBookError` where a file is wrong.
  init() throws(PhraseBookError) {
    var phrases: [Phrase] = []
    var meanings: [Meaning] = []
    let lists = try LanguageFile.lists("schemes.yaml")
    for (name, notations) in lists.sorted(by: { $0.key < $1.key }) {
      guard let meaning = Self.meaning(name) else { throw .shape(file: "schemes.yaml") }
      for notation in notations {
        try phrases.append(Phrase(notation))
        meanings.append(meaning)
      }
    }
    self.phrases = phrases
    self.meanings = meanings
    var classes: [String: [Phrase]] = [:]
    for (name, notations) in try LanguageFile.lists("shared.yaml") {
      var own: [Phrase] = []
      for notation in notations { try own.append(Phrase(notation)) }
      classes[name] = own
    }
    self.classes = classes
  }

  /// `erasure`, `query access`, `hint marketing`, `title access`, `doubt`.
  private static func meaning(_ name: String) -> Meaning? {
    if name == "doubt" { return .doubt }
    let words = name.split(separator: " ")
    guard let last = words.last, let right = claimedRight(String(last)) else { return nil }
    switch (words.count, words.first) {
    case (1, _): return .claim(right)
    case (2, "query"): return .query(right)
    case (2, "hint"): return .hint(right)
    case (2, "title"): return .title(right)
    default: return nil
    }
  }

  private static func claimedRight(_ name: String) -> ClaimedRight? {
    if name == "marketing" { return .objection(.directMarketing) }
    return Right(rawValue: name).map { ClaimedRight($0) }
  }
}
