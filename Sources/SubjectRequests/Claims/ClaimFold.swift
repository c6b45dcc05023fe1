import TimeLimits

extension Claim {
  /// Takes a further event about the claim into account.
  mutating func append(_ event: CaseEvent) {
    switch event.happening {
    case .corrected(let right, _):
      self.right = right
      // What was planned for the other right falls away; the history keeps it.
      tasks.removeAll(where: \.state.isOpen)
      // What is obeyed at once has no time limit that could have been extended.
      if !right.hasTimeLimit { extended = nil }
    case .clarificationAsked(_, let timeliness):
      clarifications.append(CaseQuestion(asked: event.occurred, timeliness: timeliness))
    case .clarified: clarifications.answerLast(at: event.occurred)
    case .extended(let time, _, _):
      extended = Extension(time: time, told: event.occurred)
    case .feeProposed(let demand):
      feeProposal = FeeProposal(demand: demand, at: event.occurred, by: event.by)
    case .feeAsked(let demand): fee = Fee(demand: demand, asked: event.occurred)
    case .feePaid: fee?.paid = event.occurred
    case .task(let number, let happening): append(number, happening, event)
    case .restriction(let happening): append(happening, event)
    case .recipient(let number, let happening): append(number, happening, event)
    case .noRecipients: disclosure = .toNobody(at: event.occurred)
    case .acted: acts.append(event.occurred)
    default: move(event)
    }
  }

  /// Takes an event into account that moves the claim on its way.
  private mutating func move(_ event: CaseEvent) {
    switch event.happening {
    case .proposed(let decision):
      replaced = progress
      progress = .proposed(decision, at: event.occurred, by: event.by)
    case .approved: approve(at: event.occurred)
    case .returned: takeBack()
    case .decided(let decision): progress = .decided(decision, at: event.occurred)
    case .answered:
      guard let decision = progress.decision else { return }
      progress = .answered(decision, at: event.occurred)
      answers.append(GivenAnswer(decision: decision, at: event.occurred))
      reopened = nil
    case .withdrawn: progress = .withdrawn(at: event.occurred)
    case .splitOff(let reference, _): progress = .splitOff(to: reference, at: event.occurred)
    case .joined(let reference, _): progress = .joined(to: reference, at: event.occurred)
    default: break
    }
  }
}

extension Claim {
  /// Only one of the two can wait: a fee is asked for before the claim is decided.
  ///
  /// A proposal that is taken back leaves the decision or the answer that it was to replace.
  private mutating func takeBack() {
    if feeProposal != nil {
      feeProposal = nil
    } else {
      progress = replaced ?? .open
      replaced = nil
    }
  }

  private mutating func approve(at instant: Instant) {
    if let proposal = feeProposal {
      feeProposal = nil
      fee = Fee(demand: proposal.demand, asked: instant)
    } else if case .proposed(let decision, _, _) = progress {
      progress = .decided(decision, at: instant)
      replaced = nil
    }
  }
}

extension [CaseQuestion] {
  mutating func answerLast(at instant: Instant) {
    guard let index = lastIndex(where: { $0.answered == nil }) else { return }
    self[index].answered = instant
  }

  mutating func receiveForLast(at instant: Instant) {
    guard let index = lastIndex(where: { $0.answered == nil }) else { return }
    self[index].arrived = self[index].arrived ?? instant
  }

  /// Whether the last question still waits for its answer.
  var isWaiting: Bool { last.map { $0.answered == nil } ?? false }
}
