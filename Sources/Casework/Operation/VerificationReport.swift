public import SubjectRequests

/// What a verification of the database found.
public struct VerificationReport: Sendable, Hashable {
  public internal(set) var controllers = 0
  public internal(set) var requests = 0
  public internal(set) var events = 0
  public internal(set) var deadlines = 0
  /// How many events of consents were read.
  public internal(set) var consentEvents = 0
  /// How many records of the register were read.
  public internal(set) var records = 0
  /// How many deadlines are kept until a person accepts an earlier day.
  public internal(set) var waiting = 0
  /// How many requests have no data key, since they were erased.
  public internal(set) var erased = 0
  /// How many closed requests keep dates that an earlier profile or calendar gave them.
  public internal(set) var closedUnderEarlierLaw = 0
  public internal(set) var differences: [Difference] = []

  /// Something that is not as it must be; it holds no personal data.
  public struct Difference: Sendable, Hashable {
    public let controller: Slug
    /// The request; nil where it is about the controller.
    public let reference: Reference?
    /// The table and column, such as `claim.access.progress`.
    public let field: String
    /// What is wrong, in words.
    public let problem: String
    public internal(set) var remedy: Remedy
  }

  /// What was done about a difference.
  public enum Remedy: String, Sendable, Hashable {
    /// It is as it was found.
    case none
    /// The derived row was rewritten from the events.
    case rewritten
  }

  /// The differences that are still there.
  public var standing: [Difference] { differences.filter { $0.remedy == .none } }
}

/// What a verification does about derived rows that differ.
public enum VerificationMode: Sendable, Hashable {
  case reading
  /// Rewrites them from the events; events are never touched.
  case repairing
}
