public import SubjectRequests
import TimeLimits

/// A case as its clocks are computed anew from it: nothing sealed is opened, so no key is needed.
public struct RevisedCase: Sendable {
  /// The case, with its sealed words left out.
  public let file: CaseFile
  /// The clocks that are stored.
  public let stored: [ClaimDeadline]
  public let held: HeldDeadlines
}

/// Which requests a batch takes.
public enum RevisionSelection: Sendable {
  /// Open ones, the oldest receipt first, so that a long run goes on where it was.
  case open(after: RevisionCursor?)
  case named([Reference])
}

/// The last request of a batch.
public struct RevisionCursor: Sendable, Hashable {
  let received: Instant
  let request: Identifier<SubjectRequest>
}

/// The cases of a batch, and where the next one begins.
public struct RevisionBatch: Sendable {
  public let cases: [RevisedCase]
  /// nil where there is nothing after it.
  public let next: RevisionCursor?

  /// How many open requests a batch takes at the most.
  static let size = 500
}
