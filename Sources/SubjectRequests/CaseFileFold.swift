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
      identity = .asked(since: event.occurred)
    case .identityConfirmed:
      identityQuestions.answerLast(at: event.occurred)
      identity = .confirmed(at: event.occurred)
    case .identityRejected(let reasons):
      identityQuestions.answerLast(at: event.occurred)
      identity = .rejected(at: event.occurred, reasons: reasons)
    case .documentReceived:
      identityDocument = .held(since: event.occurred)
      identityQuestions.receiveForLast(at: event.occurred)
    case .documentDeleted: identityDocument = .deleted(at: event.occurred)
    case .questionReminded: questionReminders.append(event.occurred)
    case .splitFrom(let reference, let reason):
      origin = SplitOrigin(reference: reference, at: event.occurred, reason: reason)
    case .forwarded(let processor, let received):
      forwarding = Forwarding(processor: processor, received: received)
    case .dated(let day): dated = day
    case .misdirected(let channel, let reason):
      misdirection = Misdirection(channel: channel, reason: reason)
    case .redirected: misdirection?.redirected = event.occurred
    case .mandated(let kind, let evidence):
      mandate = Mandate(kind: kind, evidence: evidence, recorded: event.occurred)
    case .mandateChecked(.accepted, _): mandate?.check = .accepted(at: event.occurred)
    case .mandateChecked(.rejected, _): mandate?.check = .rejected(at: event.occurred)
    case .recipientsAsked: recipientInquiry = .asked(at: event.occurred)
    case .recipientsDisclosed:
      guard case .asked(let asked) = recipientInquiry else { return }
      recipientInquiry = .answered(asked: asked, at: event.occurred)
    case .copy(let copy): copies.append(GivenCopy(copy: copy, at: event.occurred))
    case .reminded: reminders.append(event.occurred)
    case .assigned(let handle): assignee = handle
    case .closed(let reason): standing = .closed(at: event.occurred, reason)
    case .reopened: reopen(at: event.occurred)
    case .hold(.placed(let ground, let until, _)):
      hold = CaseHold(ground: ground, since: event.occurred, until: until)
    case .hold(.released): hold = nil
    case .erased(let ground): erasure = CaseErasure(at: event.occurred, ground: ground)
    default: break
    }
  }

  private mutating func reopen(at instant: Instant) {
    standing = .open
    for index in claims.indices where !claims[index].answers.isEmpty {
      claims[index].reopened = instant
    }
  }

  private mutating func appendToClaim(_ id: Identifier<Claim>, _ event: CaseEvent) {
    if case .claimed(let right) = event.happening {
      claims.append(Claim(id: id, right: right, received: event.occurred))
      return
    }
    guard let index = claims.firstIndex(where: { $0.id == id }) else { return }
    if case .task(let number, .set) = event.happening { lastTask = max(lastTask, number) }
    claims[index].append(event)
  }
}
