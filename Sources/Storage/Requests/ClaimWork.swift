public import Postgres
public import SubjectRequests
public import TimeLimits

/// What is still to be done for a claim: tasks, deferred erasures, recipients to tell.
public struct ClaimWork: Sendable, Hashable {
  public let reference: Reference
  public let right: ClaimedRight
  /// Tasks that must be done before the person is answered.
  public let openTasks: Int
  /// Erasures that are deferred, or fired and not done yet.
  public let waitingTasks: Int
  /// The first day that fires a deferred erasure.
  public let firesOn: CalendarDate?
  public let recipientsToTell: Int

  /// Reads what is to be done for the claims of a tenant; closed requests may have deferred erasures.
  ///
  /// - Parameters:
  ///   - day: only deferred erasures that are fired by this day; nil means all work.
  ///   - tenant: whose claims.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: a row for each claim, what is to be done now first, then by the day that fires it.
  /// - Throws: `PostgresError`.
  public static func read(
    firedBy day: CalendarDate?,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [ClaimWork] {
    let condition: SQL = day.map { "c.fires_on <= \($0)" } ?? "TRUE"
    return try database.execute(
      """
      SELECT
        r.reference, c."right", c.article, c.open_tasks, c.waiting_tasks, c.fires_on,
        c.recipients_to_tell
      FROM claim AS c
      JOIN subject_request AS r ON r.controller_id = c.controller_id AND r.id = c.request_id
      WHERE
        c.controller_id = \(tenant)
        AND (c.open_tasks > 0 OR c.waiting_tasks > 0 OR c.recipients_to_tell > 0)
        AND \(fragment: condition)
      ORDER BY c.fires_on NULLS FIRST, r.received_at, r.reference, c.article
      """
    ).map { row in
      ClaimWork(
        reference: try row.decode("reference"),
        right: try row.claimedRight(),
        openTasks: try row.decode("open_tasks"),
        waitingTasks: try row.decode("waiting_tasks"),
        firesOn: try row.decodeIfPresent("fires_on"),
        recipientsToTell: try row.decode("recipients_to_tell")
      )
    }
  }
}
