public import SubjectRequests
public import TimeLimits

/// What somebody did to a case, without what was said.
public struct CaseChange: Sendable, Hashable, CustomStringConvertible {
  public let kind: EventKind
  public let by: Handle
  public let recorded: Instant

  public var description: String { "\(kind.rawValue) by \(by) at \(recorded)" }
}
