import Casework
import Correspondence
import SubjectRequests
import TimeLimits

/// What became of a letter, as `--json` prints it.
struct TakenLetterJSON: Encodable {
  let file: String
  let outcome: String
  let reference: String?
  /// The letter to be sorted, where it is kept as one.
  let letter: String?
  let rights: [Right]
  /// `unsure` where a person must check the reading.
  let certainty: String
  /// When it arrived: of a letter that was delivered before, at its first delivery.
  ///
  /// Absent, as `evidence` is, of a reminder that was delivered before.
  let received: Instant?
  /// On what the moment of arrival rests.
  let evidence: Receipt.Evidence?
  let due: CalendarDate?
  let daysOverdue: Int?

  init(_ taken: TakenLetter) {
    file = taken.name
    certainty = taken.reading.certainty.rawValue
    received = taken.mail.receipt?.instant
    evidence = taken.mail.receipt?.evidence
    due = taken.logged?.due
    daysOverdue = taken.logged?.daysOverdue
    reference = taken.mail.outcome.reference?.description
    switch taken.mail.outcome {
    case .logged(_, let rights):
      (outcome, letter) = ("logged", nil)
      self.rights = rights.map(\.right)
      return
    case .deliveredBefore: (outcome, letter) = ("logged-before", nil)
    case .linked: (outcome, letter) = ("linked", nil)
    case .kept(let id, .reminderOfNoOpenRequest):
      (outcome, letter) = ("reminder-of-no-open-request", id.description)
    case .kept(let id, .unclear): (outcome, letter) = ("unclear", id.description)
    case .settledBefore(let id): (outcome, letter) = ("settled-before", id.description)
    case .leftAlone: (outcome, letter) = ("left-alone", nil)
    }
    rights = []
  }
}
