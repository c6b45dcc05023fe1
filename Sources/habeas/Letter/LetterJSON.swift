import Casework
import Storage
import SubjectRequests
import TimeLimits

/// A letter as `--json` prints it.
struct LetterJSON: Encodable {
  let reference: String
  let number: Int
  let kind: LetterKind
  let language: LetterLanguage
  let state: LetterState.Word
  let version: Int
  let attempts: Int
  let subject: String
  let text: String
  let message: Message?
  let steps: [Step]

  /// What was or is being sent.
  struct Message: Encodable {
    let channel: SentMessage.Channel
    var messageID: String?
    var recipient: String?
    let made: Instant
    let by: Handle
    let octets: Int
    let sha256: String

    init(_ message: SentMessage) {
      channel = message.channel
      if case .email(let id, let address) = message.route { (messageID, recipient) = (id, address) }
      made = message.made
      by = message.by
      octets = message.content.count
      sha256 = message.sha256
    }
  }

  /// What became of it.
  struct Step: Encodable {
    let event: LetterStep.Event.Word
    let occurred: Instant
    let recorded: Instant?
    let by: Handle
    let exitStatus: Int?

    init(_ step: LetterStep) {
      event = step.event.word
      occurred = step.occurred
      recorded = step.recorded
      by = step.by
      switch step.event {
      case .deferred(let status, _), .rejected(let status): exitStatus = status
      default: exitStatus = nil
      }
    }
  }

  init(_ view: LetterView) {
    reference = view.reference.description
    number = view.letter.number
    kind = view.letter.kind
    language = view.letter.language
    state = view.state.word
    version = view.letter.version
    attempts = view.letter.attempts
    subject = view.wording.subject
    text = view.wording.text
    message = view.message.map(Message.init)
    steps = view.letter.steps.map(Step.init)
  }
}

/// A line of a list of letters as `--json` prints it.
struct LetterListingJSON: Encodable {
  let reference: String
  let number: Int
  let kind: LetterKind
  let language: LetterLanguage
  let state: LetterState.Word
  let attempts: Int
  let drafted: Instant

  init(_ listing: LetterListing, seen now: Instant) {
    reference = listing.reference.description
    number = listing.number
    kind = listing.kind
    language = listing.language
    state = listing.state.seen(at: now).word
    attempts = listing.attempts
    drafted = listing.drafted
  }
}
