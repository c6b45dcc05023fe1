import Casework
import Correspondence
import SubjectRequests
import TimeLimits

/// What became of a letter that was taken in, for a person.
struct TakenLetter {
  /// The file; not a word of the letter.
  let name: String
  let mail: TakenMail
  let reading: LetterReading
  /// Who says what the letter wants.
  let judge: Judge
  /// What is due, where the letter was logged now.
  let logged: LoggedLine?

  enum Judge {
    case program
    case person
  }

  private var outcome: MailOutcome { mail.outcome }

  func lines(in zone: Zone) -> [String] {
    let doubt =
      judge == .program && reading.certainty == .unsure && outcome.reference != nil
      ? "; the reading is unsure, a person must check it" : ""
    return ["\(name): \(sentence)\(doubt)"] + warning(in: zone) + remarks(in: zone)
  }

  /// Who is taken for the person, where it is not who sent the letter, and an earlier receipt.
  private func remarks(in zone: Zone) -> [String] {
    guard startsClock else { return [] }
    var remarks: [String] = []
    if reading.problems.contains(.writtenByForm) {
      remarks.append("  ! a form wrote it: the requester is whom its Reply-To field names")
    }
    if let passing = reading.passedOn {
      let day = (passing.received ?? passing.sent).map { " of \(CalendarDate($0, in: zone))" } ?? ""
      remarks.append(
        "  ! somebody passed on a letter\(day): the requester is who wrote that; where a processor "
          + "had it first, record it with 'habeas request forwarded'"
      )
    }
    return remarks
  }

  private var sentence: String {
    switch outcome {
    case .logged(let reference, let rights):
      logged?.text ?? "logged \(reference): \(rights.map(\.word).joined(separator: ", "))"
    case .deliveredBefore(let reference): "was logged before as \(reference)"
    case .linked(let reference): "a reminder, linked to \(reference)"
    case .kept(let id, .reminderOfNoOpenRequest):
      "a reminder, and no request of its writer is open here: kept to be sorted as \(id)"
    case .kept(let id, .unclear): "unclear what it wants: kept to be sorted as \(id)"
    case .settledBefore: "was settled before as no request"
    case .leftAlone: "no request, left alone"
    }
  }

  /// The arrival sets the time limit, so what rests on nothing is never passed over.
  private func warning(in zone: Zone) -> [String] {
    guard let receipt = mail.receipt, receipt.evidence == .assumed, startsClock else { return [] }
    func day(_ instant: Instant) -> CalendarDate { CalendarDate(instant, in: zone) }
    let why =
      if let field = reading.received {
        "its Received field lies in the future (\(day(field)))"
      } else {
        "no Received field of a trusted host tells"
      }
    let dated = reading.sent.map { "; the letter is dated \(day($0))" } ?? ""
    return [
      "  ! receipt assumed: now (\(day(receipt.instant))), since \(why)\(dated); a letter that "
        + "arrived earlier is logged with --received"
    ]
  }

  private var startsClock: Bool {
    switch outcome {
    case .logged, .kept: true
    case .deliveredBefore, .linked, .settledBefore, .leftAlone: false
    }
  }
}
