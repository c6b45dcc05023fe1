import SubjectRequests

extension CasePage {
  /// Who, when, and where it stands.
  var head: [String] {
    var lines = ["from      \(file.erasure == nil ? Self.name(requester) : "erased")"]
    if let mandate = file.mandate {
      let whom = represented.map(Self.name) ?? "unknown"
      lines.append("for       \(whom), as \(mandate.kind.rawValue), \(check(mandate))")
      lines.append("evidence  \(mandate.evidence)")
    }
    let tongue = language.map { ", in \($0)" } ?? ""
    let channel = file.request.channel.rawValue
    lines.append("received  \(at(file.request.received)) by \(channel)\(tongue)")
    if let forwarding = file.forwarding {
      lines.append("earlier   \(at(forwarding.received)) by \(forwarding.processor), a processor")
    }
    lines.append("standing  \(standing), after \(file.eventCount) events")
    if let erasure = file.erasure {
      lines.append("erased    \(at(erasure.at)), on \(erasure.ground.rawValue)")
    }
    if let hold = file.hold {
      let end = hold.lastDay.map { "until \($0)" } ?? "until it is released"
      lines.append("held      for \(hold.ground.rawValue) since \(at(hold.since)), \(end)")
    }
    lines.append("assignee  \(file.assignee?.description ?? "nobody")")
    if let acknowledged = file.acknowledged { lines.append("told      \(at(acknowledged))") }
    if !file.reminders.isEmpty {
      lines.append("repeated  \(file.reminders.map(at).joined(separator: ", "))")
    }
    return lines + identity
  }

  private static func name(_ person: Person) -> String {
    let parts = [person.name, person.email.map { "<\($0)>" }].compactMap(\.self)
    return parts.isEmpty ? "unknown" : parts.joined(separator: " ")
  }

  private func check(_ mandate: Mandate) -> String {
    switch mandate.check {
    case .unchecked: "not checked yet"
    case .accepted(let instant): "accepted \(at(instant))"
    case .rejected(let instant): "rejected \(at(instant))"
    }
  }

  private var standing: String {
    switch file.standing {
    case .open: "open"
    case .closed(let instant, .completed): "closed \(at(instant))"
    case .closed(let instant, .unanswered):
      "closed \(at(instant)), the person did not answer"
    }
  }

  private var identity: [String] {
    var lines: [String] = []
    if let question = file.identityQuestions.last {
      let answer = question.answered.map { "answered \(at($0))" } ?? "not answered yet"
      lines.append("identity  asked \(at(question.asked)), \(answer)")
    }
    if let reminded = file.questionReminders.last {
      lines.append("reminded  \(at(reminded))")
    }
    switch file.identityDocument {
    case .none: break
    case .held(let since): lines.append("document  held since \(at(since)), until the check")
    case .deleted(let instant): lines.append("document  deleted \(at(instant))")
    }
    return lines
  }
}
