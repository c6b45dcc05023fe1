internal import SubjectRequests

/// Reads the sentences of a letter with the phrases of one language.
struct PassageReader {
  let book: PhraseBook
  let statutes: Statutes

  func verdict(on sentences: [Sentence], subject: String?) -> PassageVerdict {
    var matches = sentences.map { SentenceMatch($0, book: book) }
    var title = subject.map { SentenceMatch(Sentence($0), book: book) }
    let isUnrelated =
      matches.indices.contains { matches[$0].contains("unrelated") }
      || title?.contains("unrelated") ?? false
    let law = LetterLaw(&matches, statutes: statutes)
    var findings = FindingList()
    var isReminder = false
    var isRetracted = false
    for index in matches.indices {
      if matches[index].contains("retraction") {
        isRetracted = true
        continue
      }
      let reminds = matches[index].contains("reminder")
      isReminder = isReminder || reminds
      let reader = SentenceReader(book: book, statutes: statutes, law: law)
      let found = reader.findings(in: &matches[index])
      findings.add(found, isNew: !reminds && matches[index].contains("addition"))
    }
    let claims = findings.claims
    if isUnrelated {
      // A wish in plain words may stand beside an advertisement or an application.
      let wishes = findings.isPlain ? claims.filter { $0.basis == .wording } : []
      return wishes.isEmpty ? .unrelated : .request(wishes, .unsure)
    }
    if isRetracted {
      // What was asked before is not asked again; whether it may be dropped, a person must see.
      return claims.isEmpty ? .retraction : .request(claims, .unsure)
    }
    if isReminder {
      // A reminder repeats what was asked; only what is said to be asked besides is new.
      guard findings.added.isEmpty else { return .requestBesideReminder(findings.added) }
      return .reminder(claims.isEmpty ? .plain : .unsure)
    }
    if !claims.isEmpty { return .request(claims, findings.isPlain ? .plain : .unsure) }
    if let named = title.map(claimsOfTitle), !named.isEmpty { return .request(named, .unsure) }
    var read = matches + [title].compactMap(\.self)
    let touches = read.indices.contains { mayBeAWish(&read[$0]) }
    return .other(touches || Self.isShort(matches) ? .unsure : .plain)
  }

  /// Whether a sentence that claims nothing may be about rights all the same.
  ///
  /// It names a statute or a thing of data protection, or says what would be a claim if it were not
  /// denied, asked about or told of others, or asks for something with a word for a right.
  private func mayBeAWish(_ match: inout SentenceMatch) -> Bool {
    let subjects = Self.subjects + statutes.protecting
    if subjects.contains(where: { match.contains($0) }) { return true }
    let schemes = zip(book.schemes.phrases, book.schemes.meanings)
    for (phrase, meaning) in schemes {
      if case .title = meaning { continue }
      if match.speaks(of: phrase) { return true }
    }
    return match.contains("ask") && Self.rights.contains { match.contains($0) }
  }

  /// What a letter that claims nothing may still be about.
  private static let subjects = [
    "laws", "topic", "erase-now", "forgotten", "object", "objection", "unsubscribe",
    "access-request", "withdrawal", "withdraw-consent", "not-subject",
  ]

  /// What means a right beside a word of asking, and may mean something else without one.
  private static let rights = ["access", "erasure", "fixing", "restriction", "portable"]

  /// A word or two may be the answer to a question that we asked.
  private static func isShort(_ matches: [SentenceMatch]) -> Bool {
    matches.reduce(0) { $0 + $1.sentence.words.count } < 4
  }

  private func claimsOfTitle(_ title: SentenceMatch) -> [Finding] {
    var title = title
    var found = FindingList()
    for (phrase, meaning) in zip(book.schemes.phrases, book.schemes.meanings) {
      guard case .title(let claimed) = meaning, title.says(phrase) else { continue }
      let finding = Finding(claimed: claimed, quote: title.sentence.text, basis: .wording)
      found.add([.claim(finding)], isNew: false)
    }
    return found.claims
  }
}
