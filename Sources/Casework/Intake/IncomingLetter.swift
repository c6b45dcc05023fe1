import Correspondence
import Storage
import SubjectRequests

/// A message that came in, as it was read, with its receipt.
struct IncomingLetter: Sendable {
  let message: [UInt8]
  let reading: LetterReading
  let receipt: Receipt
}

extension LetterReading {
  /// The kind and the certainty, as they are stored.
  var words: LetterToSort.Reading {
    let kind: LetterToSort.Reading.Kind =
      switch kind {
      case .request: .request
      case .reminder: .reminder
      case .other: .other
      }
    return LetterToSort.Reading(kind, certainty == .plain ? .plain : .unsure)
  }
}

extension LetterToSort.Reading {
  /// Why a letter that was read so is kept.
  var doubt: MailOutcome.Doubt { kind == .reminder ? .reminderOfNoOpenRequest : .unclear }
}
