import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// Prints letters, for people or as JSON.
struct LetterOutput {
  let desk: Desk
  let json: Bool

  /// Prints a letter with its text.
  func print(_ letter: LetterView) throws {
    if json { return try JSONOutput.print(LetterJSON(letter)) }
    for line in headLines(letter) { Terminal.print(line) }
    Terminal.print("")
    Terminal.print(letter.wording.text, terminator: "")
  }

  /// Prints where a letter stands.
  func printState(_ letter: LetterView) throws {
    if json { return try JSONOutput.print(LetterJSON(letter)) }
    for line in headLines(letter) { Terminal.print(line) }
  }

  private func headLines(_ letter: LetterView) -> [String] {
    let title =
      "Letter \(letter.letter.number) of \(letter.reference): \(letter.letter.kind.rawValue), "
      + "\(letter.letter.language.rawValue), \(letter.state.says(in: desk.zone))"
    guard let message = letter.message else { return [title] }
    return [
      title,
      "  \(message.says) made \(LocalMoment.text(message.made, in: desk.zone)), "
        + "\(message.content.count) octets, SHA-256 \(message.sha256)",
    ]
  }
}

extension LetterState {
  /// The state for a person.
  func says(in zone: Zone) -> String {
    switch self {
    case .draft, .discarded: word.rawValue
    case .queued(let instant): "queued, next attempt \(LocalMoment.text(instant, in: zone))"
    case .sending: "being handed to the mail system"
    case .maybeSent:
      "MAYBE SENT: the mail system gave no answer; look into its log, then either "
        + "'habeas letter confirm' or 'habeas letter send --again'"
    case .sent(let instant): "sent \(LocalMoment.text(instant, in: zone))"
    case .posted(let instant): "posted \(LocalMoment.text(instant, in: zone))"
    case .failed: "failed: the mail system refused it"
    }
  }
}

extension SentMessage {
  fileprivate var says: String {
    switch route {
    case .email(let id, let recipient): "to <\(recipient)>, Message-ID <\(id)>,"
    case .post: "by post,"
    }
  }
}
