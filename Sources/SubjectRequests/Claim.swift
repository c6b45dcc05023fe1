public import TimeLimits

/// One right exercised in a request, with what has become of it so far.
public struct Claim: Sendable, Hashable {
  public let id: Identifier<Claim>
  public let right: ClaimedRight
  /// Where the claim stands.
  public internal(set) var progress: Progress = .open
  /// The extension that was told to the person, and when (Article 12(3)).
  public internal(set) var extended: Extension?
  /// When what was asked for was done.
  public internal(set) var acted: Instant?
  /// Questions of clarification about this claim, the oldest first.
  public internal(set) var clarifications: [CaseQuestion] = []

  public init(id: Identifier<Claim>, right: ClaimedRight) {
    self.id = id
    self.right = right
  }

  /// The way of a claim from receipt to its end.
  public enum Progress: Sendable, Hashable {
    case open
    case decided(Decision, at: Instant)
    case answered(Decision, at: Instant)
    case withdrawn(at: Instant)
  }

  /// An extension by months, told at an instant.
  public struct Extension: Sendable, Hashable {
    public let months: Int
    public let told: Instant
  }
}

/// Something asked of the person, which may stop a clock until it is answered.
public struct CaseQuestion: Sendable, Hashable {
  public let asked: Instant
  public let timeliness: Happening.Timeliness
  public internal(set) var answered: Instant?
}

extension Claim.Progress {
  /// Whether the claim still waits for something of the controller.
  public var isOpen: Bool {
    switch self {
    case .open, .decided: true
    case .answered, .withdrawn: false
    }
  }

  /// The decision, once there is one.
  public var decision: Decision? {
    switch self {
    case .decided(let decision, _), .answered(let decision, _): decision
    case .open, .withdrawn: nil
    }
  }
}
