public import TimeLimits

/// Why a letter cannot be drafted, changed or sent.
public enum LetterRefusal: Error, Sendable, Hashable {
  /// What sending it would do to the case is not allowed.
  case notAllowed(ActRefusal)
  /// The decisions ask for a letter of another kind.
  case otherKind(asked: LetterKind, fits: LetterKind)
  case subjectUnknown
  case missing(Part)
  /// A day that the letter names is over.
  case dayPassed(Part, CalendarDate)
  case noSuchLetter(Int?)
  /// The letter stands where this cannot be done to it.
  case wrongState(LetterState.Word, Deed)
  /// Somebody changed the text meanwhile.
  case changedMeanwhile(version: Int)
  /// A letter has a subject on its first line and a text after it.
  case noSubject
  case noText

  /// The parts of a letter that a person gives.
  public enum Part: String, Sendable, Hashable {
    case reason
    case ask
    case replyBy = "reply-by"
    case details
    case on
  }

  /// What is done to a letter.
  public enum Deed: String, Sendable, Hashable {
    case edit = "edited"
    case send = "sent"
    case repeatSending = "sent again"
    case post = "marked as posted"
    case confirm = "confirmed as sent"
    case discard = "discarded"
  }
}

extension LetterRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAllowed(let refusal): refusal.description
    case .otherKind(let asked, let fits):
      "the decisions make this no \(asked.rawValue) but a \(fits.rawValue): draft that kind"
    case .subjectUnknown:
      """
      neither name nor address of the person is known, so a recipient could not tell whose data are \
      meant
      """
    case .missing(let part): "\(part.rawValue): is empty; the letter must say it"
    case .dayPassed(let part, let day): "\(part.rawValue): \(day) is over; name a later day"
    case .noSuchLetter(let number):
      "the request has no letter\(number.map { " \($0)" } ?? ""); habeas letter list shows them"
    case .wrongState(let state, let deed):
      "the letter is \(state.rawValue), so it cannot be \(deed.rawValue)"
    case .changedMeanwhile(let version):
      "somebody changed the letter meanwhile; it is at version \(version): export it again"
    case .noSubject: "the letter has no subject: its first line must hold it"
    case .noText: "the letter has no text after its subject and an empty line"
    }
  }
}
