import SubjectRequests
import Testing
import TimeLimits

/// The life of a request from the letter to its end, as it is told in a golden file.
struct Tale: Sendable, CustomTestStringConvertible {
  let name: String
  let begin: Beginning
  let steps: [TaleStep]
  var approval = ApprovalRule.onePerson

  var testDescription: String { name }

  /// How the request comes in.
  enum Beginning: Sendable {
    /// A letter of `Fixtures/letters`, when it arrived.
    case letter(String)
    case told([ClaimedRight], on: String, by: Channel)
  }

  init(
    _ name: String,
    _ begin: Beginning,
    approval: ApprovalRule = .onePerson,
    _ steps: [TaleStep]
  ) {
    self.name = name
    self.begin = begin
    self.approval = approval
    self.steps = steps
  }
}

/// What somebody does on a day, at nine o'clock UTC.
struct TaleStep: Sendable {
  let day: String
  let deed: Deed
  let officer: String

  /// What is done.
  enum Deed: Sendable {
    case act(any Act)
    /// It is tried, and the law or the case stands against it.
    case refused(any Act)
    case mandate(RecordMandate, for: Person)
    case document(String)
    case splitOff(ClaimSelection)
    /// The same person writes again, by post, and the letter is logged and joined.
    case repeated([ClaimedRight])
    /// A system was restored from a backup of a day: who must be erased again.
    case restored(String, backupOf: String)
    /// The closed case is erased once its period has passed.
    case eraseDue
  }

  init(_ day: String, _ deed: Deed, by officer: String = "j.devries") {
    self.day = day
    self.deed = deed
    self.officer = officer
  }

  init(_ day: String, _ act: any Act, by officer: String = "j.devries") {
    self.init(day, .act(act), by: officer)
  }
}
