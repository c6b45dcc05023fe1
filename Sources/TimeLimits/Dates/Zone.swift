/// The offsets from UTC of one time zone, as a value that asks no system for anything.
///
/// After the last listed transition the offsets repeat every 400 years, as the Gregorian calendar
/// does, provided that the table reaches 400 years beyond the last change of the rules.
public struct Zone: Sendable, Hashable {
  /// The moment from which another offset holds.
  public struct Transition: Sendable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let second: Int64
    /// Seconds east of UTC from then on.
    public let offset: Int32

    public init(second: Int64, offset: Int32) {
      self.second = second
      self.offset = offset
    }
  }

  /// The name in the IANA time zone database: `Europe/Amsterdam`.
  public let identifier: String
  /// Seconds east of UTC before the first transition.
  let initialOffset: Int32
  /// The changes, earliest first.
  let transitions: [Transition]
  /// Where the table ends and repeats, in seconds since 1970-01-01T00:00:00Z.
  let horizon: Int64

  /// Coordinated Universal Time.
  public static let utc = Zone(identifier: "UTC", initialOffset: 0, transitions: [], horizon: .max)

  /// Makes a zone from the changes of its offset.
  ///
  /// - Parameters:
  ///   - identifier: The name in the IANA time zone database.
  ///   - initialOffset: Seconds east of UTC before the first change.
  ///   - transitions: The changes in any order.
  ///   - horizon: Up to when the table holds, in seconds since 1970-01-01T00:00:00Z; later
  ///     instants are looked up 400 years earlier, as often as necessary.
  public init(
    identifier: String,
    initialOffset: Int32,
    transitions: [Transition],
    horizon: Int64
  ) {
    self.identifier = identifier
    self.initialOffset = initialOffset
    self.transitions = transitions.sorted { $0.second < $1.second }
    self.horizon = horizon
  }

  /// Seconds east of UTC at an instant.
  public func offset(at instant: Instant) -> Int32 {
    let second = instant.secondsSince1970
    return offset(ofSegment: segment(at: second - shift(at: second)))
  }

  /// How far back to look: whole cycles of 400 years, in seconds.
  func shift(at second: Int64) -> Int64 {
    guard second >= horizon else { return 0 }
    let cycle = Int64(Gregorian.daysInCycle) * 86_400
    return ((second - horizon) / cycle + 1) * cycle
  }

  /// The number of transitions up to a second: 0 before the first.
  func segment(at second: Int64) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].second <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func offset(ofSegment segment: Int) -> Int32 {
    segment == 0 ? initialOffset : transitions[segment - 1].offset
  }
}
