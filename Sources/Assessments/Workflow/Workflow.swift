public import TimeLimits

/// Where an assessment stands between its first draft and its decision.
public enum WorkflowState: String, Vocabulary {
  case draft
  case inReview = "in-review"
  /// The data protection officer gave advice: Article 35(2).
  case dpoAdvised = "dpo-advised"
  /// Someone decided, and the version that was decided on is frozen.
  case decided
  /// Something changed since a decision: Article 35(11).
  case inReviewAgain = "in-review-again"

  public static let noun = "a state of an assessment"
}

/// Something that happened to an assessment as a whole.
public struct WorkflowStep: Sendable, Hashable {
  public var kind: Kind
  /// The version of the record that it is about.
  public var version: Int
  /// The state that it led to.
  public var state: WorkflowState
  /// The handle of who did it.
  public var by: String
  public var recorded: Instant
  /// Why, where a reason was given.
  public var reason: String?

  /// The kinds of steps.
  public enum Kind: String, Vocabulary {
    case submitted, advised, decided, reopened

    public static let noun = "a step of an assessment"
  }

  public init(
    kind: Kind,
    version: Int,
    state: WorkflowState,
    by: String,
    recorded: Instant,
    reason: String? = nil
  ) {
    self.kind = kind
    self.version = version
    self.state = state
    self.by = by
    self.recorded = recorded
    self.reason = reason
  }
}

/// The course of an assessment: who wrote which version, and what was done.
public struct Workflow: Sendable, Hashable {
  /// The handles of those who wrote versions, by the number of the version.
  public var authors: [Int: String]
  /// In the order in which they were taken.
  public var steps: [WorkflowStep]
  /// When each version was kept, by its number.
  public var written: [Int: Instant]

  public init(authors: [Int: String], steps: [WorkflowStep], written: [Int: Instant] = [:]) {
    self.authors = authors
    self.steps = steps
    self.written = written
  }

  public var state: WorkflowState { steps.last?.state ?? .draft }

  /// The version that was decided on last, which stays as it was.
  public var decidedVersion: Int? { steps.last { $0.kind == .decided }?.version }

  /// The newest version.
  public var newest: Int { authors.keys.max() ?? 0 }

  /// Those who wrote what is to be decided: any version, since what an earlier one said still stands
  /// in the newest.
  public var currentAuthors: Set<String> { Set(authors.values) }
}
