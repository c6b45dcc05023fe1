public import Storage
public import SubjectRequests
public import TimeLimits

/// What computing open deadlines anew came to.
public struct RevisionReport: Sendable, Hashable {
  /// How many requests were computed anew: after a change of a calendar those alone whose dates may
  /// depend on the day.
  public internal(set) var requests = 0
  /// How many clocks got another last day, by what became of it.
  public internal(set) var counts: [DeadlineMove.Effect: Int] = [:]
  /// The first clocks of these, in the order of their references; all are in the history.
  public internal(set) var moves: [LoggedMove] = []
  /// The rules of these clocks that were not verified, in the order of their names.
  public internal(set) var unverifiedRules: [Rule] = []
  /// Requests whose events contradict each other, which keep the clocks that they had.
  public internal(set) var contradictory: [Reference] = []

  /// A run that looked at nothing.
  public init() {}

  /// How many moves a report lists at the most.
  public static let listed = 1000

  /// Adds what a further run came to.
  mutating func add(_ other: RevisionReport) {
    requests += other.requests
    counts.merge(other.counts, uniquingKeysWith: +)
    moves += other.moves.prefix(Self.listed - moves.count)
    unverifiedRules = Set(unverifiedRules + other.unverifiedRules).sorted {
      $0.id.rawValue < $1.id.rawValue
    }
    contradictory += other.contradictory
  }
}
