public import TimeLimits

/// Which closed cases are erased when, and what holds them; it holds nothing personal.
public struct CaseRetentionReport: Sendable, Hashable {
  /// The day from which it is seen.
  public let asOf: CalendarDate
  public let controller: String
  public let period: CaseRetention
  /// The first closed first.
  public let items: [Item]

  /// A closed case that is kept.
  public struct Item: Sendable, Hashable {
    public let reference: Reference
    public let closed: CalendarDate
    /// The last day of the period.
    public let keptUntil: CalendarDate
    /// What stands against its erasure.
    public let obstacles: [RetentionObstacle]
    public let state: State

    public init(
      reference: Reference,
      closed: CalendarDate,
      keptUntil: CalendarDate,
      obstacles: [RetentionObstacle],
      asOf: CalendarDate
    ) {
      self.reference = reference
      self.closed = closed
      self.keptUntil = keptUntil
      self.obstacles = obstacles
      state =
        if asOf <= keptUntil {
          .kept
        } else if obstacles.isEmpty {
          .due
        } else {
          .held
        }
    }
  }

  /// What becomes of a closed case.
  public enum State: String, Sendable, Hashable, CaseIterable, Codable {
    /// Its period runs.
    case kept
    /// It is erased with the next run.
    case due
    /// Its period has passed, and something stands against the erasure.
    case held
  }

  public init(asOf: CalendarDate, controller: String, period: CaseRetention, items: [Item]) {
    self.asOf = asOf
    self.controller = controller
    self.period = period
    self.items = items
  }

  /// How many cases are in a state.
  public func count(_ state: State) -> Int { items.count { $0.state == state } }
}
