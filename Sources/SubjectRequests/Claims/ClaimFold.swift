import TimeLimits

extension Claim {
  /// Takes a further event about the claim into account.
  mutating func append(_ event: CaseEvent) {
    switch event.happening {
    case .corrected(let right, _):
      self.right = right
      supersedeTasks(.corrected, at: event.occurred)
      // What is obeyed at once has no time limit that could have been extended.
      if !right.hasTimeLimit { extended = nil }
    case .clarificationAsked(_, let timeliness):
      clarifications.append(CaseQuestion(asked: event.occurred, timeliness: timeliness))
    case .clarified: clarifications.answerLast(at: event.occurred)
    case .extended(let time, _, _):
      extended = Extension(time: time, told: event.occurred)
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
    case .feeProposed(let demand):
      progress = .feeProposed(demand, at: event.occurred, by: event.by)
    case .feeAsked(let demand): ask(demand, at: event.occurred)
    case .feePaid: pay(at: event.occurred)
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
    case .withdrawn:
      progress = .withdrawn(at: event.occurred)
      supersedeTasks(.withdrawn, at: event.occurred)
    case .splitOff(let reference, _):
      progress = .splitOff(to: reference, at: event.occurred)
      supersedeTasks(.splitOff, at: event.occurred)
    case .joined(let reference, _):
      progress = .joined(to: reference, at: event.occurred)
      supersedeTasks(.joined, at: event.occurred)
    default: break
    }
  }
}

extension Claim {
  private mutating func ask(_ demand: FeeDemand, at instant: Instant) {
    fee = Fee(demand: demand, asked: instant)
    progress = .feeAsked(demand, at: instant)
  }

  /// What waited for the payment goes on; what was decided without it stays decided.
  private mutating func pay(at instant: Instant) {
    fee?.paid = instant
    if case .feeAsked = progress { progress = .open }
    if case .feeAsked = replaced { replaced = .open }
  }

  /// A proposal that is taken back leaves the decision, the answer or the unpaid fee before it.
  private mutating func takeBack() {
    progress = replaced ?? .open
    replaced = nil
  }

  private mutating func approve(at instant: Instant) {
    switch progress {
    case .feeProposed(let demand, _, _): ask(demand, at: instant)
    case .proposed(let decision, _, _): progress = .decided(decision, at: instant)
    default: return
    }
    replaced = nil
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
