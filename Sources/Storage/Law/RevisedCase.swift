public import SubjectRequests
public import TimeLimits

/// A case as its clocks are computed anew from it: nothing sealed is opened, so no key is needed.
public struct RevisedCase: Sendable {
  /// The case, with its sealed words left out.
  public let file: CaseFile
  /// The clocks that are stored.
  public let stored: [ClaimDeadline]
  public let held: HeldDeadlines
}

/// A request among those that a run looks at, in the order in which it does.
public struct RevisionCursor: Sendable, Hashable {
  public let received: Instant
  public let request: Identifier<SubjectRequest>
}
