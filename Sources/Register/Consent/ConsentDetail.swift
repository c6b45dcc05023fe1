/// What an event of consent may say beside when and how it happened.
public enum ConsentDetail: String, Sendable, Hashable, CaseIterable {
  /// What the person was shown.
  case notice
  case expression
  case expires
  /// Why the consent is not valid.
  case reason
  /// The holder of parental responsibility who acted.
  case guardian
}

extension ConsentEventKind {
  /// Whether the event keeps a detail; one that it does not keep would be lost without a word.
  public func keeps(_ detail: ConsentDetail) -> Bool {
    let isGiven = self == .given || self == .renewed
    return switch detail {
    case .notice: isGiven || self == .requested || self == .refused
    case .expression, .expires: isGiven
    case .reason: self == .invalidated
    case .guardian: isGiven || self == .refused || self == .withdrawn
    }
  }
}
