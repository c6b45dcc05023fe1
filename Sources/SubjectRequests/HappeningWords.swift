import TimeLimits

extension Happening {
  /// What the fact says beside its kind, for a person who reads the history.
  public var words: String? {
    switch self {
    case .received, .acknowledged, .identityConfirmed, .clarified, .acted, .answered, .withdrawn,
      .reminded, .closed(.completed):
      nil
    case .claimed(let right): "Art. \(right.article)"
    case .identityAsked(let text, let timeliness), .clarificationAsked(let text, let timeliness):
      timeliness == .late ? "\(text) (asked with undue delay)" : text
    case .extended(let months, let reasons):
      "by \(months == 1 ? "one month" : "\(months) months"): \(reasons)"
    case .decided(let decision): decision.words
    case .assigned(let handle): "to \(handle)"
    case .noted(let text), .reopened(let text), .closed(.unanswered(let text)): text
    }
  }
}

extension Decision {
  fileprivate var words: String {
    guard let refusal else { return outcome.rawValue }
    let grounds = refusal.grounds.map { "Art. \($0.rawValue)" }.joined(separator: ", ")
    return "\(outcome.rawValue) on \(grounds): \(refusal.reasons)"
  }
}
