public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A day that a controller added to a calendar or took out of it.
public struct RecordedCalendarChange: Sendable, Hashable {
  /// The key of the act that made it.
  public let id: UUID
  /// 1 for the controller's first change.
  public let number: Int
  /// The country or subdivision whose calendar it is: `NL`, `DE-BY`.
  public let calendar: String
  public let change: CalendarChange
  public let recorded: Instant
  public let by: Handle
}

/// Keeps the changes of calendars; none is ever altered.
public enum CalendarChangeStore {
  /// Adds a change, numbered after the last one; nothing is added under the same key again.
  ///
  /// - Throws: `PostgresError` with `calendar_changes_have_different_numbers` where another was
  ///   added at the same moment.
  public static func add(
    _ change: CalendarChange,
    to calendar: String,
    key: UUID,
    at instant: Instant,
    by officer: Handle,
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO calendar_change (
        controller_id, id, number, calendar, changed_on, effect, name, reason, recorded_at,
        by_handle
      )
      SELECT
        \(tenant), \(key), coalesce(max(c.number), 0) + 1, \(calendar), \(change.date),
        \(change.effect.stored), \(change.name), \(change.reason), \(instant), \(officer)
      FROM calendar_change AS c
      WHERE c.controller_id = \(tenant)
      ON CONFLICT (controller_id, id) DO NOTHING
      """
    )
  }

  /// The changes of a controller in the order in which they were made.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RecordedCalendarChange] {
    try database.execute(
      """
      SELECT id, number, calendar, changed_on, effect, name, reason, recorded_at, by_handle
      FROM calendar_change
      WHERE controller_id = \(tenant)
      ORDER BY number
      """
    ).map { row in
      RecordedCalendarChange(
        id: try row.decode("id"),
        number: try row.decode("number"),
        calendar: try row.decode("calendar"),
        change: CalendarChange(
          date: try row.decode("changed_on"),
          effect: try row.decode("effect", as: String.self) == "added" ? .holiday : .workingDay,
          name: try row.decode("name"),
          reason: try row.decode("reason")
        ),
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle")
      )
    }
  }
}

extension CalendarChange.Effect {
  fileprivate var stored: String {
    switch self {
    case .holiday: "added"
    case .workingDay: "removed"
    }
  }
}
