public import TimeLimits

/// Letters that wait for a person to say what they are, while the clock runs from their arrival.
public struct WaitingLetters: Sendable, Hashable {
  /// How many; at least one.
  public let count: Int
  /// The day on which the oldest arrived, in the controller's time zone.
  public let oldest: CalendarDate

  public init(count: Int, oldest: CalendarDate) {
    self.count = count
    self.oldest = oldest
  }

  /// The letters of several controllers together; nil where none waits.
  init?(joining letters: [WaitingLetters]) {
    guard let oldest = letters.map(\.oldest).min() else { return nil }
    self.init(count: letters.reduce(0) { $0 + $1.count }, oldest: oldest)
  }

  /// What a report says of them, seen on a day.
  public func sentence(asOf day: CalendarDate) -> String {
    let days = oldest.days(to: day)
    let since = "since \(oldest) (\(days.counting("day")))"
    let what =
      count == 1
      ? "1 letter waits to be sorted, \(since)"
      : "\(count) letters wait to be sorted, the oldest \(since)"
    return "\(what): habeas intake list"
  }
}
