public import Postgres
public import SubjectRequests
public import TimeLimits

/// A line of a list of letters; it holds nothing personal.
public struct LetterListing: Sendable, Hashable {
  public let id: Identifier<OutgoingLetter>
  public let reference: Reference
  public let number: Int
  public let kind: LetterKind
  public let language: LetterLanguage
  public let state: LetterState
  public let attempts: Int
  /// When it was drafted.
  public let drafted: Instant

  /// Which letters are wanted.
  public enum Selection: Sendable {
    case of(Reference)
    /// Those of all requests that are neither sent nor posted nor discarded.
    case notSettled

    fileprivate var condition: SQL {
      switch self {
      case .of(let reference): "r.reference = \(reference)"
      case .notSettled: "l.state IN ('draft', 'queued', 'sending', 'maybe-sent', 'failed')"
      }
    }
  }

  /// Reads letters, the oldest first.
  public static func read(
    _ selection: Selection,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [LetterListing] {
    try database.execute(
      """
      SELECT
        l.id, r.reference, l.number, l.kind, l.language, l.state, l.attempts, l.next_attempt_at,
        l.lease_ends_at, l.settled_at, s.occurred_at
      FROM outgoing_letter AS l
      JOIN subject_request AS r ON r.controller_id = l.controller_id AND r.id = l.request_id
      JOIN letter_step AS s
        ON s.controller_id = l.controller_id AND s.letter_id = l.id AND s.sequence = 1
      WHERE l.controller_id = \(tenant) AND \(fragment: selection.condition)
      ORDER BY s.occurred_at, r.reference, l.number
      """
    ).map { row in
      LetterListing(
        id: try row.decode("id"),
        reference: try row.decode("reference"),
        number: try row.decode("number"),
        kind: try row.decode("kind"),
        language: try row.decode("language"),
        state: try LetterState(row),
        attempts: try row.decode("attempts"),
        drafted: try row.decode("occurred_at")
      )
    }
  }
}
