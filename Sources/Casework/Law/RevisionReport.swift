public import Storage
public import SubjectRequests

/// What computing open deadlines anew came to.
public struct RevisionReport: Sendable, Hashable {
  /// How many requests were computed anew.
  public internal(set) var requests = 0
  /// How many clocks got another last day, by what became of it.
  public internal(set) var counts: [DeadlineMove.Effect: Int] = [:]
  /// The first clocks of these, in the order of their references; all are in the history.
  public internal(set) var moves: [LoggedMove] = []
  /// Requests whose events contradict each other, which keep the clocks that they had.
  public internal(set) var contradictory: [Reference] = []

  /// How many moves a report lists at the most.
  public static let listed = 1000
}
