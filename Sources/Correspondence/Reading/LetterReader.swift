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
    let reading = try LetterClassifier(languages: languages).classify(mail)
    return LetterReading(
      kind: reading.kind,
      certainty: reading.certainty,
      rights: reading.rights,
      language: reading.language,
      sender: mail.sender,
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
}
