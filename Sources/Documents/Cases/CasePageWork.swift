import SubjectRequests

extension CasePage {
  /// The tasks, a line each: where, what, by whom, with what result.
  var taskLines: [String] {
    file.tasks.map { task in
      let who = task.assignee.map { ", \($0)" } ?? ""
      return "\(task.number)  \(task.action.rawValue) in \(task.system)\(who): \(state(task))"
    }
  }

  /// The recipients, a line each, and whether the person asked for them.
  var recipientLines: [String] {
    file.recipients.map { "\($0.number)  \($0.name): \(state($0))" } + inquiry
  }

  private func state(_ task: CaseTask) -> String {
    switch task.state {
    case .open: "open"
    case .deferred(let deferral, _): "deferred, \(deferral.words)"
    case .fired(let instant): "to be done since \(at(instant))"
    case .done(let result, let note, let instant, let by):
      "\(result.rawValue) \(at(instant)) by \(by)\(note.map { ", \($0)" } ?? "")"
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

  private var inquiry: [String] {
    switch file.recipientInquiry {
    case .notAsked: []
    case .asked(let instant): ["the person asked who they are \(at(instant)), and is to be told"]
    case .answered(let asked, let instant):
      ["the person asked who they are \(at(asked)), told \(at(instant))"]
    }
  }
}
