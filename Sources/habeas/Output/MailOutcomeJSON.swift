import Casework
import SubjectRequests

extension MailOutcome {
  /// What became of the letter, for a person.
  var sentence: String {
    switch self {
    case .logged(let reference, let rights):
      "logged \(reference): \(rights.map(\.word).joined(separator: ", "))"
    case .deliveredBefore(let reference): "was logged before as \(reference)"
    case .linked(let reference): "a reminder, linked to \(reference)"
    case .reminderOfUnknown:
      "not logged, a reminder of a request that is not here: log it if it is a request"
    case .leftAlone: "no request, left alone"
    case .unclear: "not logged, unclear what it wants: log it if it is a request"
    }
  }
}

/// What became of a letter, as `--json` prints it.
struct MailOutcomeJSON: Encodable {
  let file: String
  let outcome: String
  let reference: String?
  let rights: [Right]
  /// `unsure` where a person must check the reading.
  let certainty: String

  init(file: String, _ outcome: MailOutcome, certainty: String) {
    self.file = file
    self.certainty = certainty
    switch outcome {
    case .logged(let reference, let rights):
      (self.outcome, self.reference) = ("logged", reference.description)
      self.rights = rights.map(\.right)
    case .deliveredBefore(let reference):
      (self.outcome, self.reference, rights) = ("logged-before", reference.description, [])
    case .linked(let reference):
      (self.outcome, self.reference, rights) = ("linked", reference.description, [])
    case .reminderOfUnknown:
      (self.outcome, reference, rights) = ("reminder-of-unknown", nil, [])
    case .leftAlone: (self.outcome, reference, rights) = ("left-alone", nil, [])
    case .unclear: (self.outcome, reference, rights) = ("unclear", nil, [])
    }
  }
}
