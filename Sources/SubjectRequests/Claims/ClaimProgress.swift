public import TimeLimits

extension Claim {
  /// The way of a claim from receipt to its end.
  public enum Progress: Sendable, Hashable {
    case open
    /// One person wants to ask for a fee, and another has not approved it yet.
    case feeProposed(FeeDemand, at: Instant, by: Handle)
    /// The person was asked for a fee, and has neither paid nor agreed to (Article 12(5)(a)).
    ///
    /// What the clock does meanwhile is a matter of the law that the claim is under.
    case feeAsked(FeeDemand, at: Instant)
    /// One person decided, and another has not approved it yet: the claim is undecided.
    case proposed(Decision, at: Instant, by: Handle)
    case decided(Decision, at: Instant)
    case answered(Decision, at: Instant)
    case withdrawn(at: Instant)
    /// It goes on as a request of its own.
    case splitOff(to: Reference, at: Instant)
    /// It repeats a claim of an earlier request, and is answered there.
    case joined(to: Reference, at: Instant)
  }
}

extension Claim.Progress {
  /// Whether the claim still waits for something of the controller.
  public var isOpen: Bool {
    switch self {
    case .open, .feeProposed, .feeAsked, .proposed, .decided: true
    case .answered, .withdrawn, .splitOff, .joined: false
    }
  }

  /// The decision, once there is one that holds.
  public var decision: Decision? {
    switch self {
    case .decided(let decision, _), .answered(let decision, _): decision
    case .open, .feeProposed, .feeAsked, .proposed, .withdrawn, .splitOff, .joined: nil
    }
  }

  /// When the fee was asked for that the claim waits for.
  public var feeAsked: Instant? {
    if case .feeAsked(_, let instant) = self { instant } else { nil }
  }

  /// How and when a claim came to its end.
  var end: (kind: EventKind, at: Instant)? {
    switch self {
    case .open, .feeProposed, .feeAsked, .proposed, .decided: nil
    case .answered(_, let instant): (.answered, instant)
    case .withdrawn(let instant): (.withdrawn, instant)
    case .splitOff(_, let instant): (.splitOff, instant)
    case .joined(_, let instant): (.joined, instant)
    }
  }
}
