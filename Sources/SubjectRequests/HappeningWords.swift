import TimeLimits

extension Happening {
  /// What the fact says beside its kind, for a person who reads the history.
  public var words: String? { words(under: .statute(.gdpr)) }

  /// The same, with the provisions of the law by which the case is spoken of.
  public func words(under law: SpokenLaw) -> String? {
    switch self {
    case .received, .acknowledged, .documentReceived, .documentDeleted, .identityConfirmed,
      .clarified, .questionReminded, .feePaid, .acted, .answered, .withdrawn, .noRecipients,
      .recipientsAsked, .recipientsDisclosed, .redirected, .closed(.completed):
      nil
    case .reminded(let reference): reference.map { "repeated by \($0)" }
    case .claimed(let right): law == .other ? nil : law.citation(right.article)
    case .corrected(let right, let reason): "to \(law.name(right)): \(reason)"
    case .splitOff(let reference, let reason), .joined(let reference, let reason):
      "to \(reference): \(reason)"
    case .splitFrom(let reference, let reason): "from \(reference): \(reason)"
    case .forwarded(let processor, let received): "by \(processor), which had it at \(received)"
    case .dated(let day): "\(day)"
    case .misdirected(let channel, let reason): "\(channel.rawValue): \(reason)"
    case .mandated(let kind, let evidence): "\(kind.rawValue): \(evidence)"
    case .mandateChecked(let finding, let reasons):
      finding.rawValue + (reasons.map { ": \($0)" } ?? "")
    case .feeProposed(let demand), .feeAsked(let demand):
      "\(demand.amount) on \(demand.justification.words(under: law))"
    case .task(let number, let happening): happening.words(of: number)
    case .restriction(let happening): happening.words(under: law)
    case .recipient(let number, let happening): happening.words(of: number)
    case .copy(let copy): copy.words
    case .hold(let happening): happening.words
    case .erased(let ground): ground.rawValue
    case .approved(let proposer): "what \(proposer) proposed"
    case .identityAsked(let text, let timeliness), .clarificationAsked(let text, let timeliness):
      timeliness == .late ? "\(text) (asked with undue delay)" : text
    case .extended(let time, let ground, let reasons):
      "\(time.words)\(ground.map { " for \($0.words)" } ?? ""): \(reasons)"
    case .proposed(let decision), .decided(let decision): decision.words(under: law)
    case .assigned(let handle): "to \(handle)"
    case .identityRejected(let text), .returned(let text), .noted(let text), .reopened(let text),
      .closed(.unanswered(let text, nil)):
      text
    case .closed(.unanswered(let text, let notice?)):
      "\(text); told, with complaint to \(notice.recourse.authority) and remedy: \(notice.recourse.remedy)"
    }
  }
}

extension Decision {
  fileprivate func words(under law: SpokenLaw) -> String {
    if let nonIdentification { return "\(outcome.rawValue): \(nonIdentification.reasons)" }
    guard let refusal else { return outcome.rawValue }
    return "\(outcome.rawValue) on \(refusal.words(under: law))"
  }
}

extension Refusal {
  fileprivate func words(under law: SpokenLaw) -> String {
    "\(grounds.map { law.name($0) }.joined(separator: ", ")): \(reasons)"
  }
}
