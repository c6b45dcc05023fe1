public import SubjectRequests

/// A case as the tables hold it, sound or not: its events, and the rows derived from them.
public struct StoredCase: Sendable {
  public let request: SubjectRequest
  public let key: KeyState
  /// The numbers of all its events, in order.
  public let sequences: [Int]
  /// The events that could be read.
  public let events: [CaseEvent]
  /// The numbers of events whose columns or sealed words could not be read.
  public let unreadable: [Int]
  public let rows: [DerivedRow]
  /// The clocks that are kept until a person accepts an earlier day.
  public let held: HeldDeadlines
  /// Tables that still hold personal data of the case although it was erased.
  public let remnants: [String]

  /// Whether the data key of the case opens.
  public enum KeyState: Sendable, Equatable {
    case opens
    /// There is none: the case was erased.
    case erased
    case doesNotOpen(SealingError)
  }
}
