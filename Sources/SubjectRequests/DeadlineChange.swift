public import TimeLimits

/// The last day of a clock that moved although nothing happened in its case.
public struct DeadlineChange: Sendable, Hashable {
  public let right: ClaimedRight
  public let clock: ClockKind
  /// nil where the clock had no last day before.
  public let old: CalendarDate?
  /// nil where the clock has no last day any more.
  public let new: CalendarDate?
  public let effect: DeadlineMove.Effect
  public let cause: Cause
  public let at: Instant
  /// Who changed the calendar, the rules or the profile, or accepted an earlier day.
  public let by: Handle

  /// Why the clocks of a controller were computed anew.
  public enum Cause: String, Sendable, Hashable, CaseIterable, Encodable {
    case calendar
    case rules
    case profile
    /// A person ordered it, whatever changed.
    case order
    /// A person accepted earlier days.
    case acceptance
  }

  public init(
    right: ClaimedRight,
    clock: ClockKind,
    from old: CalendarDate?,
    to new: CalendarDate?,
    _ effect: DeadlineMove.Effect,
    cause: Cause,
    at: Instant,
    by: Handle
  ) {
    self.right = right
    self.clock = clock
    self.old = old
    self.new = new
    self.effect = effect
    self.cause = cause
    self.at = at
    self.by = by
  }

  /// What moved, from where to where and why, for a history.
  public var words: String {
    let before = old.map { "due \($0)" } ?? "without a last day"
    let day = new.map(\.description) ?? "without a last day"
    let why =
      switch cause {
      case .calendar: "a change of the calendar"
      case .rules: "a change of the rules"
      case .profile: "a change of the controller's profile"
      case .order: "computing all of them anew"
      case .acceptance: "an earlier day that was accepted"
      }
    return switch effect {
    case .applied, .accepted: "\(clock.rawValue) \(before), now \(day), by \(why)"
    case .waiting: "\(clock.rawValue) \(before), by \(why) \(day), which waits to be accepted"
    }
  }
}
