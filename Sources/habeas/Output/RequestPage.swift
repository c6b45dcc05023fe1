import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

extension CasePage {
  /// The page of a request as an officer looks at it.
  init(_ view: RequestView, letters: [LetterListing], at desk: Desk) {
    self.init(
      view.loaded.file,
      events: view.loaded.events,
      requester: view.loaded.requester,
      represented: view.loaded.represented,
      language: view.loaded.language,
      evidence: view.loaded.evidence,
      externalReference: view.loaded.externalReference,
      deadlines: view.deadlines,
      letters: letters.map { $0.line(at: desk) },
      law: desk.spokenLaw(of: view.loaded.file),
      zone: desk.zone,
      on: desk.today
    )
  }

  /// The page of what stays of an erased request.
  init(_ erased: ErasedRequest, at desk: Desk) {
    self.init(
      erased.file,
      events: erased.events,
      requester: Person(name: nil, email: nil),
      represented: nil,
      language: nil,
      deadlines: erased.deadlines,
      law: desk.spokenLaw(of: erased.file),
      zone: desk.zone,
      on: desk.today
    )
  }
}

extension LetterListing {
  /// The letter on the page of its request: what, in which language, and where it stands.
  fileprivate func line(at desk: Desk) -> String {
    "\(number)  \(kind.rawValue) (\(language.rawValue)): \(standing(at: desk))"
  }

  private func standing(at desk: Desk) -> String {
    func at(_ instant: Instant) -> String { LocalMoment.text(instant, in: desk.zone) }
    return switch state.seen(at: desk.now) {
    case .draft: "a draft of \(at(drafted)), not sent"
    case .queued(let instant): "in the outbox, to be handed over from \(at(instant))"
    case .sending: "being handed to the mail system"
    case .maybeSent:
      "MAYBE SENT: look into the log of the mail system, then 'habeas letter confirm' or send --again"
    case .sent(let instant): "sent by mail \(at(instant))"
    case .posted(let instant): "posted \(at(instant))"
    case .failed: "refused by the mail system: the person was not told"
    case .discarded: "given up"
    }
  }
}
