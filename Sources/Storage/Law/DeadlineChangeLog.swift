public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// One run in which clocks were computed anew.
public struct RevisionStamp: Sendable, Hashable {
  public let id: UUID
  public let cause: DeadlineChange.Cause
  public let at: Instant
  public let by: Handle

  public init(id: UUID, cause: DeadlineChange.Cause, at: Instant, by: Handle) {
    self.id = id
    self.cause = cause
    self.at = at
    self.by = by
  }
}

/// The old and the new last day of a clock, as they were logged.
public struct LoggedMove: Sendable, Hashable {
  public let reference: Reference
  public let right: ClaimedRight
  public let clock: ClockKind
  public let effect: DeadlineMove.Effect
  /// nil where the clock had no last day before.
  public let old: CalendarDate?
  public let new: CalendarDate?
  /// By which rule the new day was computed; that of the old one where there is none.
  public let rule: RuleIdentifier?
}

/// Reads the history of last days.
public enum DeadlineChangeLog {
  /// How many clocks a run moved, by what became of the new day.
  public static func counts(
    of revision: UUID,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [DeadlineMove.Effect: Int] {
    let rows = try database.execute(
      """
      SELECT effect, count(*) AS clocks
      FROM deadline_change
      WHERE controller_id = \(tenant) AND revision = \(revision)
      GROUP BY effect
      """
    )
    var counts: [DeadlineMove.Effect: Int] = [:]
    for row in rows { counts[try row.decode("effect")] = try row.decode("clocks", as: Int.self) }
    return counts
  }

  /// The first of the clocks that a run moved, in the order of their references.
  public static func moves(
    of revision: UUID,
    limit: Int,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [LoggedMove] {
    try database.execute(
      """
      SELECT d.reference, c."right", c.article, d.clock, d.effect, d.old_due_on, d.new_due_on,
        coalesce(d.new_rule, d.old_rule) AS rule
      FROM deadline_change AS d
      JOIN claim AS c ON c.controller_id = d.controller_id AND c.id = d.claim_id
      WHERE d.controller_id = \(tenant) AND d.revision = \(revision)
      ORDER BY d.reference, d.claim_id, d.clock
      LIMIT \(limit)
      """
    ).map { row in
      LoggedMove(
        reference: try row.decode("reference"),
        right: try row.claimedRight(),
        clock: try row.decode("clock"),
        effect: try row.decode("effect"),
        old: try row.decodeIfPresent("old_due_on"),
        new: try row.decodeIfPresent("new_due_on"),
        rule: try row.decodeIfPresent("rule", as: String.self).map(RuleIdentifier.init(rawValue:))
      )
    }
  }

  /// What moved the clocks of one request, in the order of time.
  public static func changes(
    of reference: Reference,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [DeadlineChange] {
    try database.execute(
      """
      SELECT c."right", c.article, d.clock, d.effect, d.old_due_on, d.new_due_on, d.cause,
        d.recorded_at, d.by_handle
      FROM deadline_change AS d
      JOIN subject_request AS r ON r.controller_id = d.controller_id AND r.id = d.request_id
      JOIN claim AS c ON c.controller_id = d.controller_id AND c.id = d.claim_id
      WHERE r.controller_id = \(tenant) AND r.reference = \(reference)
      ORDER BY d.recorded_at, d.claim_id, d.clock
      """
    ).map { row in
      DeadlineChange(
        right: try row.claimedRight(),
        clock: try row.decode("clock"),
        from: try row.decodeIfPresent("old_due_on"),
        to: try row.decodeIfPresent("new_due_on"),
        try row.decode("effect"),
        cause: try row.decode("cause"),
        at: try row.decode("recorded_at"),
        by: try row.decode("by_handle")
      )
    }
  }
}

extension DeadlineMove.Effect: PostgresRepresentable {}
