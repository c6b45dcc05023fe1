/// Why claims could not be added, corrected, split off or joined.
public enum ClaimRefusal: Sendable, Hashable {
  case claimedAlready(ClaimedRight)
  case onlyClaim(Right)
  /// Tasks were deferred, recipients named, a fee asked or a restriction imposed for it.
  case workedOn(Right)
  case sameRequest
  case originalIsLater(Reference)
  case nothingRepeated(Reference)
}

extension ClaimRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .claimedAlready(let right):
      "an open claim to \(right.word) is there already; each right is claimed once at a time"
    case .onlyClaim(let right):
      "\(right.rawValue) is the only claim of the request; there is nothing to split it off from"
    case .workedOn(let right):
      """
      deferred tasks, recipients, a fee or a restriction hang on the claim to \(right.rawValue): it can no longer become \
      another; withdraw or decide it, and add the other claim
      """
    case .sameRequest: "a request is no duplicate of itself"
    case .originalIsLater(let reference):
      """
      \(reference) was received later; the first request keeps its clock, so link the later one to \
      it
      """
    case .nothingRepeated(let reference):
      "no open claim here repeats an open claim of \(reference)"
    }
  }
}
