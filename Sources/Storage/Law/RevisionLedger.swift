public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A run in which clocks are computed anew, and how far it came.
public struct Revision: Sendable, Hashable {
  public let stamp: RevisionStamp
  /// The days of calendars that changed; nil where any date may have moved.
  public let changedDays: [CalendarDate]?
  /// How many requests were looked at.
  public let requests: Int
  /// Where it goes on.
  public let cursor: RevisionCursor?

  /// A run that has not begun.
  public init(_ stamp: RevisionStamp, changedDays: [CalendarDate]?) {
    self.init(stamp, changedDays: changedDays, requests: 0, cursor: nil)
  }

  init(
    _ stamp: RevisionStamp,
    changedDays: [CalendarDate]?,
    requests: Int,
    cursor: RevisionCursor?
  ) {
    self.stamp = stamp
    self.changedDays = changedDays
    self.requests = requests
    self.cursor = cursor
  }
}

/// Keeps the runs that changes of law and profile call for.
public enum RevisionLedger {
  /// Notes a run in the transaction of the change; one under the same key is noted once.
  public static func add(
    _ revision: Revision,
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws {
    let stamp = revision.stamp
    try database.execute(
      """
      INSERT INTO deadline_revision (
        controller_id, id, cause, changed_days, recorded_at, by_handle
      )
      VALUES (
        \(tenant), \(stamp.id), \(stamp.cause.rawValue), \(revision.changedDays ?? []),
        \(stamp.at), \(stamp.by)
      )
      ON CONFLICT (controller_id, id) DO NOTHING
      """
    )
  }

  /// The runs that are not finished, the oldest first.
  public static func unfinished(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Revision] {
    try database.execute(
      """
      SELECT
        id, cause, changed_days, recorded_at, by_handle, done_received_at, done_request_id, requests
      FROM deadline_revision
      WHERE controller_id = \(tenant) AND finished_at IS NULL
      ORDER BY recorded_at, id
      """
    ).map(revision)
  }

  /// Notes how far a run came; it never goes back.
  public static func note(
    _ cursor: RevisionCursor,
    requests: Int,
    in revision: UUID,
    of tenant: Identifier<Controller>,
    _ database: Connection
  ) throws {
    try database.execute(
      """
      UPDATE deadline_revision
      SET
        done_received_at = \(cursor.received), done_request_id = \(cursor.request),
        requests = \(requests)
      WHERE
        controller_id = \(tenant) AND id = \(revision)
        AND coalesce(
          (done_received_at, done_request_id) < (\(cursor.received), \(cursor.request)), TRUE
        )
      """
    )
  }

  /// Notes that a run is finished.
  public static func finish(
    _ revision: UUID,
    requests: Int,
    at instant: Instant,
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws {
    try database.execute(
      """
      UPDATE deadline_revision
      SET finished_at = \(instant), requests = \(requests)
      WHERE controller_id = \(tenant) AND id = \(revision) AND finished_at IS NULL
      """
    )
  }

  private static func revision(_ row: Row) throws -> Revision {
    let days: [CalendarDate] = try row.decode("changed_days")
    let received: Instant? = try row.decodeIfPresent("done_received_at")
    let request: Identifier<SubjectRequest>? = try row.decodeIfPresent("done_request_id")
    return Revision(
      RevisionStamp(
        id: try row.decode("id"),
        cause: try row.decode("cause"),
        at: try row.decode("recorded_at"),
        by: try row.decode("by_handle")
      ),
      changedDays: days.isEmpty ? nil : days,
      requests: try row.decode("requests"),
      cursor: received.flatMap { received in
        request.map { RevisionCursor(received: received, request: $0) }
      }
    )
  }
}

extension DeadlineChange.Cause: PostgresRepresentable {}
