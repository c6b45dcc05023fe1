public import TimeLimits

/// Why processing could not be restricted, or a restriction not be lifted.
public enum RestrictionRefusal: Sendable, Hashable {
  case inForce
  case notRestricted
  case liftingNotTold
  case liftingToldAlready
  /// The person would be told of it on the day itself, or after it.
  case liftingTooSoon(CalendarDate)
  /// The person was told that it holds until a day.
  case toldToLast(until: CalendarDate)
}

extension RestrictionRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .inForce: "a restriction is in force; lift it first"
    case .notRestricted: "no restriction is in force"
    case .liftingNotTold:
      """
      the person must be informed before the restriction of processing is lifted (Art. 18(3)); \
      record that notice first
      """
    case .liftingToldAlready: "the person was told already that the restriction will be lifted"
    case .liftingTooSoon(let day):
      "on \(day): the person is told before the restriction ends (Art. 18(3)); name a later day"
    case .toldToLast(let day):
      """
      the person was told that the restriction ends on \(day) (Art. 18(3)): lift it then, or tell \
      another day with habeas request tell-of-lifting
      """
    }
  }
}
