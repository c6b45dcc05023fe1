/// Decides what a letter is: finds its language, then asks the phrases of that language.
struct LetterClassifier {
  let languages: LanguageShelf

  /// Another language is asked where its score is at least this part of the best.
  private static let nearness = 0.4
  /// So many characters are classified; a longer text is a file by another name.
  private static let lengthLimit = 60_000

  func classify(_ mail: Mail) throws(PhraseBookError) -> Classification {
    let own = String(languages.ownWords.text(of: mail.text).prefix(Self.lengthLimit))
    let likely = candidates(own: own, mail: mail)
    guard mail.origin == .person, let best = likely.first else {
      let certainty: LetterReading.Certainty = mail.origin == .person ? .unsure : .plain
      return Classification(
        kind: .other,
        certainty: certainty,
        rights: [],
        language: likely.first?.language
      )
    }
    let sentences = languages.splitter.sentences(of: own)
    var verdict = PassageVerdict.other(.unsure)
    var language = best.language
    for (order, likeness) in likely.enumerated() {
      let reader = PassageReader(
        book: try languages.book(likeness.language),
        statutes: languages.statutes
      )
      let found = reader.verdict(on: sentences, subject: mail.subject)
      if order == 0 || found.saysMore(than: verdict) { verdict = found }
      if case .other = verdict { continue }
      if case .unrelated = verdict {} else { language = likeness.language }
      break
    }
    if case .other = verdict, isHalfRead(mail, as: best) { verdict = .other(.unsure) }
    if case .other = verdict, leavesItToAttachments(mail, own: own) {
      verdict = try verdictOfSubject(mail.subject ?? "")
    }
    return verdict.classification(language: language)
  }

  /// In a letter of a language known here, so many of its words are among the commonest.
  private static let leastFamiliarity = 0.2

  /// Whether there is more in a letter than was understood of it.
  private func isHalfRead(_ mail: Mail, as language: LanguageIdentifier.Likeness) -> Bool {
    mail.problems.contains(where: \.mayHideWords)
      || mail.text.utf8.count > Self.lengthLimit
      || language.familiarity < Self.leastFamiliarity
  }

  /// So many words may say no more than that something is attached.
  private static let fewWords = 12

  private func leavesItToAttachments(_ mail: Mail, own: String) -> Bool {
    mail.attachments.contains(where: \.isDocument) && Word.words(of: own).count <= Self.fewWords
  }

  /// What the subject says where the text says nothing; unsure in any case.
  private func verdictOfSubject(_ subject: String) throws(PhraseBookError) -> PassageVerdict {
    for language in languages.identifier.languages(of: subject).prefix(3) {
      let book = try languages.book(language.language)
      let reader = PassageReader(book: book, statutes: languages.statutes)
      let found = reader.verdict(on: [], subject: subject)
      if case .request = found { return found }
    }
    return .other(.unsure)
  }

  private func candidates(own: String, mail: Mail) -> [LanguageIdentifier.Likeness] {
    var likely = languages.identifier.languages(of: own)
    if likely.isEmpty { likely = languages.identifier.languages(of: mail.text) }
    if likely.isEmpty { likely = languages.identifier.languages(of: mail.subject ?? "") }
    guard let best = likely.first else { return [] }
    return Array(likely.filter { $0.score >= best.score * Self.nearness }.prefix(3))
  }
}
