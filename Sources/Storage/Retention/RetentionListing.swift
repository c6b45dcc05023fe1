public import Postgres
public import SubjectRequests
public import TimeLimits

/// A closed case that is kept, with what stands against its erasure.
public struct RetentionListing: Sendable, Hashable {
  public let place: Place
  public let reference: Reference
  public let facts: RetentionFacts

  /// Where it stands in the order of closing, so that a long read goes on where it was.
  public struct Place: Sendable, Hashable {
    public let closed: Instant
    public let request: Identifier<SubjectRequest>
  }

  /// Reads closed cases that are not erased, the first closed first, from derived rows alone.
  ///
  /// - Parameters:
  ///   - bound: only those closed before it; nil means all.
  ///   - last: the last case of the batch before; nil for the first batch.
  ///   - limit: how many at the most.
  ///   - tenant: whose cases.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the cases; none where there are no more.
  /// - Throws: `PostgresError`.
  public static func read(
    closedBefore bound: Instant?,
    after last: Place?,
    limit: Int,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RetentionListing] {
    let early: SQL = bound.map { "r.closed_at < \($0)" } ?? "TRUE"
    let later: SQL = last.map { "(r.closed_at, r.id) > (\($0.closed), \($0.request))" } ?? "TRUE"
    return try database.execute(
      """
      SELECT
        r.id, r.reference, r.closed_at, r.hold, r.held_since, r.held_until, c.restrictions,
        c.open_tasks, c.waiting_tasks, c.fires_on, c.recipients_to_tell, l.unsettled_letters
      FROM (
        SELECT r.*
        FROM subject_request AS r
        WHERE
          r.controller_id = \(tenant) AND r.status = 'closed' AND r.erased_at IS NULL
          AND \(fragment: early) AND \(fragment: later)
        ORDER BY r.closed_at, r.id
        LIMIT \(limit)
      ) AS r
      CROSS JOIN LATERAL (
        SELECT
          count(*) FILTER (WHERE c.restriction IN ('in-force', 'lifting-told')) AS restrictions,
          coalesce(
            sum(c.open_tasks) FILTER (WHERE c.progress <> ALL(\(Claim.Progress.openWords))), 0
          ) AS open_tasks,
          coalesce(sum(c.waiting_tasks), 0) AS waiting_tasks,
          min(c.fires_on) AS fires_on,
          coalesce(sum(c.recipients_to_tell), 0) AS recipients_to_tell
        FROM claim AS c
        WHERE c.controller_id = \(tenant) AND c.request_id = r.id
      ) AS c
      CROSS JOIN LATERAL (
        SELECT count(*) AS unsettled_letters
        FROM outgoing_letter AS l
        WHERE
          l.controller_id = \(tenant) AND l.request_id = r.id
          AND l.state IN ('queued', 'sending', 'maybe-sent')
      ) AS l
      ORDER BY r.closed_at, r.id
      """
    ).map(RetentionListing.init)
  }

  private init(_ row: Row) throws {
    place = Place(closed: try row.decode("closed_at"), request: try row.decode("id"))
    reference = try row.decode("reference")
    let ground: CaseHold.Ground? = try row.decodeIfPresent("hold")
    let until: CalendarDate? = try row.decodeIfPresent("held_until")
    facts = RetentionFacts(
      hold: try ground.map { ground in
        CaseHold(
          ground: ground,
          since: try row.decode("held_since"),
          until: until.map(CaseHold.Until.day) ?? .released
        )
      },
      // A case that is closed has open claims only where the person never answered.
      openClaims: [],
      restrictions: try row.decode("restrictions"),
      openTasks: try row.decode("open_tasks"),
      waitingTasks: try row.decode("waiting_tasks"),
      firesOn: try row.decodeIfPresent("fires_on"),
      recipientsToTell: try row.decode("recipients_to_tell"),
      unsettledLetters: try row.decode("unsettled_letters")
    )
  }
}
