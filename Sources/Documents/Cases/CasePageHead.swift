import SubjectRequests
import TimeLimits

extension CasePage {
  /// Who, when, and where it stands.
  var head: [Fact] {
    [Fact("from", file.erasure == nil ? Self.name(requester) : "erased")]
      + mandate + receipt + standing
      + [Fact("assignee", file.assignee?.description ?? "nobody")]
      + told + identity
  }

  private var mandate: [Fact] {
    guard let mandate = file.mandate else { return [] }
    let whom = represented.map(Self.name) ?? "unknown"
    return [
      Fact("for", "\(whom), as \(mandate.kind.rawValue), \(check(mandate))"),
      Fact("evidence", mandate.evidence),
    ]
  }

  private var arrived: String {
    file.request.toldDay?.description ?? LocalMoment.arrival(file.request.received, in: zone)
  }

  private var receipt: [Fact] {
    let tongue = language.map { ", in \($0)" } ?? ""
    let channel = file.request.channel.rawValue
    let dated = file.dated.map { ", dated \($0)" } ?? ""
    let received = Fact("received", "\(arrived) by \(channel)\(tongue)\(dated)")
    let arrival =
      (file.origin.map {
        [Fact("origin", "split off from \($0.reference) \(at($0.at)): \($0.reason)")]
      } ?? [])
      + (evidence.map { [Fact("arrival", $0.words)] } ?? [])
      + (externalReference.map { [Fact("elsewhere", $0)] } ?? [])
    guard let forwarding = file.forwarding else { return [received] + arrival + misdirection }
    return [received] + arrival + misdirection + [
      Fact(
        "earlier",
        "\(LocalMoment.arrival(forwarding.received, in: zone)) by \(forwarding.processor), a processor"
      )
    ]
  }

  private var misdirection: [Fact] {
    guard let misdirection = file.misdirection else { return [] }
    let since = misdirection.redirected.map { "reached one \(at($0))" } ?? "has reached none yet"
    return [
      Fact(
        "channel",
        "no official one (\(misdirection.channel.rawValue)): \(misdirection.reason); \(since)"
      )
    ]
  }

  private var standing: [Fact] {
    var facts = [Fact("standing", "\(words(of: file.standing)), after \(file.eventCount) events")]
    if let erasure = file.erasure {
      facts.append(Fact("erased", "\(at(erasure.at)), on \(erasure.ground.rawValue)"))
    }
    if let hold = file.hold {
      let end = hold.lastDay.map { "until \($0)" } ?? "until it is released"
      facts.append(
        Fact("held", "for \(hold.ground.rawValue) since \(at(hold.since)), \(end)")
      )
    }
    return facts
  }

  private var told: [Fact] {
    var facts: [Fact] = []
    if let acknowledged = file.acknowledged {
      facts.append(Fact("told", "acknowledged \(at(acknowledged))"))
    }
    if !file.reminders.isEmpty {
      facts.append(Fact("repeated", file.reminders.map(at).joined(separator: ", ")))
    }
    return facts
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

  private func words(of standing: CaseFile.Standing) -> String {
    switch standing {
    case .open: "open"
    case .closed(let instant, .completed): "closed \(at(instant))"
    case .closed(let instant, .unanswered):
      "closed \(at(instant)), the person did not answer"
    }
  }

  private var outcome: String {
    switch file.identity {
    case .undoubted, .asked: "not answered yet"
    case .confirmed(let instant): "confirmed \(at(instant))"
    case .rejected(let instant, let reasons): "could not be confirmed \(at(instant)): \(reasons)"
    }
  }

  private var identity: [Fact] {
    var facts: [Fact] = []
    if let question = file.identityQuestions.last {
      facts.append(Fact("identity", "asked \(at(question.asked)), \(outcome)"))
    }
    if let reminded = file.questionReminders.last {
      facts.append(Fact("reminded", at(reminded)))
    }
    switch file.identityDocument {
    case .none: break
    case .held(let since):
      facts.append(Fact("document", "held since \(at(since)), until the check"))
    case .deleted(let instant): facts.append(Fact("document", "deleted \(at(instant))"))
    }
    return facts
  }
}
