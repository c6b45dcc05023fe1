import TimeLimits

extension CaseFile {
  /// Takes a further event into account.
  public mutating func append(_ event: CaseEvent) {
    eventCount = event.sequence
    if let claim = event.claim {
      appendToClaim(claim, event)
    } else {
      appendToRequest(event)
    }
  }

  private mutating func appendToRequest(_ event: CaseEvent) {
    switch event.happening {
    case .acknowledged: acknowledged = acknowledged ?? event.occurred
    case .identityAsked(_, let timeliness):
      identityQuestions.append(CaseQuestion(asked: event.occurred, timeliness: timeliness))
    case .identityConfirmed: identityQuestions.answerLast(at: event.occurred)
    case .reminded: reminders.append(event.occurred)
    case .assigned(let handle): assignee = handle
    case .closed(let reason): standing = .closed(at: event.occurred, reason)
    case .reopened: standing = .open
    case .received, .claimed, .clarificationAsked, .clarified, .extended, .decided, .acted,
      .answered, .withdrawn, .noted:
      break
    }
  }

  private mutating func appendToClaim(_ id: Identifier<Claim>, _ event: CaseEvent) {
    if case .claimed(let right) = event.happening {
      claims.append(Claim(id: id, right: right))
      return
    }
    guard let index = claims.firstIndex(where: { $0.id == id }) else { return }
    claims[index].append(event)
  }
}

extension Claim {
  fileprivate mutating func append(_ event: CaseEvent) {
    switch event.happening {
    case .clarificationAsked(_, let timeliness):
      clarifications.append(CaseQuestion(asked: event.occurred, timeliness: timeliness))
    case .clarified: clarifications.answerLast(at: event.occurred)
    case .extended(let months, _):
      extended = Extension(months: months, told: event.occurred)
    case .decided(let decision): progress = .decided(decision, at: event.occurred)
    case .acted: acted = acted ?? event.occurred
    case .answered:
      guard let decision = progress.decision else { return }
      progress = .answered(decision, at: event.occurred)
    case .withdrawn: progress = .withdrawn(at: event.occurred)
    case .received, .claimed, .acknowledged, .identityAsked, .identityConfirmed, .reminded,
      .assigned, .noted, .closed, .reopened:
      break
    }
  }
}

extension [CaseQuestion] {
  fileprivate mutating func answerLast(at instant: Instant) {
    guard let index = lastIndex(where: { $0.answered == nil }) else { return }
    self[index].answered = instant
  }

  /// Whether the last question still waits for its answer.
  var isWaiting: Bool { last.map { $0.answered == nil } ?? false }
}
