/// Reads letters: who wrote when, in which language, and which rights they exercise.
///
/// A right is exercised, not merely mentioned, quoted, negated or asked about. The languages are data
/// (`Fixtures/languages`); nothing outside the letter is looked at. Safe to use from any thread.
public struct LetterReader: Sendable {
  private let trustedHosts: TrustedHosts
  private let languages: LanguageShelf

  /// Makes a reader.
  ///
  /// - Parameter trustedHosts: The hosts whose `Received` fields tell the time of arrival.
  /// - Throws: `PhraseBookError` where the language data in the program is faulty.
  public init(trustedHosts: TrustedHosts = .topmost) throws(PhraseBookError) {
    self.trustedHosts = trustedHosts
    languages = try LanguageShelf()
  }

  /// Reads one message of RFC 5322, however broken it is.
  ///
  /// - Parameter bytes: The message as it was received, with its header fields.
  /// - Returns: What could be read, with an account of what could not.
  /// - Throws: `PhraseBookError` where the language data in the program is faulty.
  public func read(_ bytes: [UInt8]) throws(PhraseBookError) -> LetterReading {
    var mail = MailParser.parse(bytes)
    let newest = trustedHosts.newest(of: mail.hops)
    if newest == nil, !mail.hops.isEmpty { mail.note(.noTrustedHost) }
    let classifier = LetterClassifier(languages: languages)
    var reading = try classifier.classify(mail)
    var passedOn: LetterReading.PassingOn?
    if let (within, letter) = try letterWithin(mail, reading, classifier) {
      reading = within
      passedOn = LetterReading.PassingOn(
        by: mail.sender,
        received: letter.hops.first?.received,
        sent: letter.sent
      )
      mail.sender = letter.sender ?? mail.sender
      mail.note(.passedOn)
    }
    return LetterReading(
      kind: reading.kind,
      certainty: reading.certainty,
      rights: reading.rights,
      repetition: reading.repetition,
      language: reading.language,
      sender: mail.sender,
      passedOn: passedOn,
      sent: mail.sent,
      received: newest?.received,
      subject: mail.subject,
      messageID: mail.messageID,
      inReplyTo: mail.inReplyTo,
      body: mail.text,
      attachments: mail.attachments,
      problems: mail.problems
    )
  }

  /// What a letter says that was passed on; nil where there is none, or where whoever passed it on
  /// claims something himself.
  private func letterWithin(
    _ outer: Mail,
    _ reading: Classification,
    _ classifier: LetterClassifier
  ) throws(PhraseBookError) -> (Classification, Mail)? {
    guard outer.origin == .person, let within = LetterWithin(outer, words: languages.ownWords)
    else { return nil }
    guard reading.kind == .other || within.isAllThatIsSaid(in: outer) else { return nil }
    let found = try classifier.classify(within.mail)
    guard found.kind != .other || found.certainty == .unsure else { return nil }
    return (found, within.mail)
  }
}
