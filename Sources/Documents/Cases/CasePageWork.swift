import SubjectRequests

extension CasePage {
  /// A task, or a recipient, under its number: what it is, and what became of it.
  struct WorkEntry {
    let number: Int
    let what: String
    let state: String

    var line: String { "\(number)  \(what): \(state)" }
  }

  /// The tasks: what, where, by whom, with what result.
  var tasks: [WorkEntry] {
    file.tasks.map { task in
      let who = task.assignee.map { ", \($0)" } ?? ""
      return WorkEntry(
        number: task.number,
        what: "\(task.action.rawValue) in \(task.system)\(who)",
        state: state(task)
      )
    }
  }

  /// The recipients (Article 19).
  var recipients: [WorkEntry] {
    file.recipients.map { WorkEntry(number: $0.number, what: $0.name, state: state($0)) }
  }

  private func state(_ task: CaseTask) -> String {
    switch task.state {
    case .open: "open"
    case .deferred(let deferral, _): "deferred, \(deferral.words)"
    case .fired(let instant): "to be done since \(at(instant))"
    case .done(let result, let note, let instant, let by):
      "\(result.rawValue) \(at(instant)) by \(by)\(note.map { ", \($0)" } ?? "")"
    case .superseded(let cause, let instant):
      "superseded \(at(instant)): the claim was \(cause.words)"
    }
  }

  private func state(_ recipient: Recipient) -> String {
    switch recipient.state {
    case .toTell: "to be told"
    case .told(let channel, let instant): "told \(at(instant)) by \(channel.rawValue)"
    case .acknowledged(let told, let instant):
      "told \(at(told)), acknowledged \(at(instant))"
    case .excused(let excuse, let reasons, _): "not told, \(excuse.rawValue): \(reasons)"
    }
  }

  /// Of which claims there are none, and whether the person asked for them.
  var inquiry: [String] { claimsWithoutRecipients + asked }

  private var claimsWithoutRecipients: [String] {
    file.claims.compactMap { claim in
      guard case .toNobody(let instant) = claim.disclosure else { return nil }
      return "\(claim.right.word): disclosed to nobody, as was said \(at(instant))"
    }
  }

  private var asked: [String] {
    switch file.recipientInquiry {
    case .notAsked: []
    case .asked(let instant): ["the person asked who they are \(at(instant)), and is to be told"]
    case .answered(let asked, let instant):
      ["the person asked who they are \(at(asked)), told \(at(instant))"]
    }
  }
}
