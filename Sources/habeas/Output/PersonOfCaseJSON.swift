import SubjectRequests
import TimeLimits

/// What is known of who a person is, as `request show --json` prints it.
struct IdentityJSON: Encodable {
  /// Questions of identity, the oldest first (Article 12(6)).
  let questions: [QuestionJSON]
  let reminded: [Instant]
  /// What came of the last question: `asked`, `confirmed` or `rejected`.
  let outcome: String
  /// Why it could not be confirmed.
  var reasons: String?
  /// Since when an identity document is held for the check.
  var documentHeld: Instant?
  var documentDeleted: Instant?

  init?(_ file: CaseFile) {
    guard !file.identityQuestions.isEmpty else { return nil }
    questions = file.identityQuestions.map(QuestionJSON.init)
    reminded = file.questionReminders
    switch file.identity {
    case .undoubted, .asked: outcome = "asked"
    case .confirmed: outcome = "confirmed"
    case .rejected(_, let reasons): (outcome, self.reasons) = ("rejected", reasons)
    }
    switch file.identityDocument {
    case .none: break
    case .held(let since): documentHeld = since
    case .deleted(let instant): documentDeleted = instant
    }
  }
}

extension QuestionJSON {
  /// The person's question who the recipients are; nil where nobody asked (Article 19).
  init?(_ inquiry: RecipientInquiry) {
    switch inquiry {
    case .notAsked: return nil
    case .asked(let instant): (asked, answered) = (instant, nil)
    case .answered(let first, let instant): (asked, answered) = (first, instant)
    }
  }
}

/// A processor that received the request first.
struct ForwardingJSON: Encodable {
  let processor: String
  let received: Instant

  init(_ forwarding: Forwarding) {
    processor = forwarding.processor
    received = forwarding.received
  }
}

/// That the request came by no official channel.
struct MisdirectionJSON: Encodable {
  let ground: UnofficialChannel
  let reason: String
  /// When it reached an official channel; absent while it has not.
  let redirected: Instant?

  init(_ misdirection: Misdirection) {
    ground = misdirection.channel
    reason = misdirection.reason
    redirected = misdirection.redirected
  }
}

/// A note of an officer.
struct NoteJSON: Encodable {
  let text: String
  let at: Instant
  let by: Handle

  init?(_ event: CaseEvent) {
    guard case .noted(let text) = event.happening else { return nil }
    self.text = text
    at = event.occurred
    by = event.by
  }
}

/// From which request another was split off, as `--json` prints it.
struct SplitOriginJSON: Encodable {
  let reference: String
  let at: Instant
  let reason: String

  init(_ origin: SplitOrigin) {
    reference = origin.reference.description
    at = origin.at
    reason = origin.reason
  }
}
