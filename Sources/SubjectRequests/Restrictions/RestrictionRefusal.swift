/// Why processing could not be restricted, or a restriction not be lifted.
public enum RestrictionRefusal: Sendable, Hashable {
  case inForce
  case notRestricted
  case liftingNotTold
  case liftingToldAlready
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
    }
  }
}
