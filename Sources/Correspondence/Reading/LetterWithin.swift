/// A letter within a letter that somebody passed on, attached or below what he wrote.
struct LetterWithin {
  let mail: Mail

  /// Finds the letter that was passed on.
  ///
  /// What a person answers to, or wrote before, is no such letter: it is by somebody to whom the
  /// answer goes, or by the same person.
  init?(_ outer: Mail, words: OwnWords) {
    guard let found = Self.attached(to: outer) ?? Self.below(outer, words) else { return nil }
    if let writer = found.sender?.address.lowercased(),
      outer.recipients.contains(writer) || outer.sender?.address.lowercased() == writer
    {
      return nil
    }
    mail = found
  }

  /// Whether the outer letter has no words but those of the one within.
  func isAllThatIsSaid(in outer: Mail) -> Bool {
    outer.text.filter { !$0.isWhitespace } == mail.text.filter { !$0.isWhitespace }
  }

  private static func attached(to outer: Mail) -> Mail? {
    let letters = outer.attachments.filter { $0.mediaType == "message/rfc822" }
    guard letters.count == 1, let letter = letters.first else { return nil }
    let mail = MailParser.parse(letter.bytes)
    return mail.origin == .person ? mail : nil
  }

  /// The mail below the header lines that mail programs write above it: the first with an address
  /// is that of the sender.
  private static func below(_ outer: Mail, _ words: OwnWords) -> Mail? {
    guard let earlier = words.earlierMail(in: outer.text) else { return nil }
    guard let sender = earlier.headers.lazy.compactMap(correspondent).first else { return nil }
    var mail = Mail()
    mail.sender = sender
    mail.subject = outer.subject
    mail.text = earlier.text
    return mail
  }

  /// `From: Jan Jansen <jan@example.org>`, `Von: Jan Jansen [mailto:jan@example.org]`.
  private static func correspondent(_ line: Substring) -> Correspondent? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[line.index(after: colon)...].filter { $0 != "*" }
    guard
      let found = value.firstMatch(of: /(?:mailto:)?([^\s<>\[\]():;,"]+@[^\s<>\[\]():;,"]+)/)
    else { return nil }
    let name = value[..<found.range.lowerBound]
      .trimmingSpace().drop { $0 == "\"" }.prefix { $0 != "\"" && $0 != "<" && $0 != "[" }
    let text = OneLine.text(String(name))
    return Correspondent(address: String(found.1), name: text.isEmpty ? nil : text)
  }
}
