public import Texts
public import TimeLimits

/// Why a letter cannot be drafted, changed or sent.
public enum LetterRefusal: Sendable, Hashable {
  /// What sending it would do to the case is not allowed.
  case notAllowed(ActRefusal)
  /// The decisions ask for a letter of another kind.
  case otherKind(asked: LetterKind, fits: LetterKind)
  case subjectUnknown
  case missing(Part)
  /// The claim was granted in whole, so that nothing of it stays as it is.
  case nothingStays(Right)
  /// A day that the letter names is over.
  case dayPassed(Part, CalendarDate)
  /// The notice had to be given by a day that is over.
  case extensionLate(Right, last: CalendarDate)
  /// The law of the claim knows no extension.
  case noExtension(Right)
  /// What was put off until a day should have been done by now.
  case deferralOver(Right, CalendarDate)
  /// Letters are not written for the law that the case is under.
  case otherLaw(String)
  /// The law that the case is under has no such ground.
  case unknownGround(RefusalGround)
  /// The letter was drafted from what has changed since.
  case stale([LetterBasis.Part])
  /// The text does not say what the law has it say.
  case incomplete([LetterEssential])
  case noSuchLetter(Int?)
  /// The letter stands where this cannot be done to it.
  case wrongState(LetterState.Word, Deed)
  /// It would have gone before it was written as it is, or handed over, at an instant.
  case wentBefore(Instant)
  /// Somebody changed the text meanwhile.
  case changedMeanwhile(version: Int)
  /// A letter has a subject on its first line and a text after it.
  case noSubject
  case noText
  /// The text of the letter cannot be kept or shown.
  case unfitText(TextFlaw)

  /// The parts of a letter that a person gives.
  public enum Part: String, Sendable, Hashable {
    case reason
    case ask
    case replyBy = "reply-by"
    case details
    case stays
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

extension LetterRefusal: CitingRefusal {
  public func words(under law: SpokenLaw, _ moment: (Instant) -> String) -> String {
    if case .notAllowed(let refusal) = self { return refusal.words(under: law, moment) }
    if case .wentBefore(let ready) = self { return Self.wentBefore(moment(ready)) }
    return law.sentence(words)
  }

  private static func wentBefore(_ ready: String) -> String {
    """
    at: this letter was drafted, last edited or handed over at \(ready), so it cannot have gone \
    before; what was told in another letter is recorded with habeas request answer --at and its like
    """
  }

  private var words: String {
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
    case .nothingStays(let right):
      "stays: the \(right.rawValue) was granted in whole, so nothing of it stays as it is"
    case .dayPassed(let part, let day): "\(part.rawValue): \(day) is over; name a later day"
    case .extensionLate(let right, let last):
      """
      an extension for \(right.rawValue) had to be told by \(last), and has no effect now \
      (Art. extension): answer at once; what was told late is recorded with habeas request extend
      """
    case .noExtension(let right):
      "the law that \(right.rawValue) is answered under knows no such extension"
    case .deferralOver(let right, let day):
      """
      part of the \(right.rawValue) was put off until \(day), which is over: finish it, or put it off \
      anew, before the person is told of it
      """
    case .otherLaw(let law):
      """
      letters are written for the GDPR, the UK GDPR and Regulation (EU) 2018/1725, and this case is \
      under \(law): write the letter yourself, and record what it tells with habeas request
      """
    case .unknownGround(let ground):
      """
      the law that the case is under knows no refusal on Art. \(ground.rawValue): decide anew on \
      another ground, or grant it
      """
    case .stale(let parts):
      """
      since the letter was drafted this changed: \(parts.map(\.rawValue).joined(separator: ", ")); \
      draft it anew, or, where it was read again and is right as it stands, give --although-changed
      """
    case .incomplete(let missing):
      """
      the text does not hold, as it is recorded: \(missing.map(\.rawValue).joined(separator: ", ")) \
      (Art. 12(3), 12(4), 18(3)); put it back with habeas letter edit, or record what is right and \
      draft the letter anew; --although-incomplete sends it as it stands, and the history says so
      """
    case .noSuchLetter(let number):
      "the request has no letter\(number.map { " \($0)" } ?? ""); habeas letter list shows them"
    case .wrongState(let state, let deed):
      "the letter is \(state.rawValue), so it cannot be \(deed.rawValue)"
    case .wentBefore(let ready): Self.wentBefore(ready.description)
    case .changedMeanwhile(let version):
      "somebody changed the letter meanwhile; it is at version \(version): export it again"
    case .noSubject: "the letter has no subject: its first line must hold it"
    case .unfitText(let flaw): "the letter \(flaw)"
    case .noText: "the letter has no text after its subject and an empty line"
    }
  }
}
