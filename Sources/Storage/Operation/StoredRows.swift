import Postgres
import SubjectRequests
import TimeLimits

extension DerivedRow {
  /// The derived columns of a row of `subject_request`.
  static func request(_ row: Row) throws -> DerivedRow {
    DerivedRow(
      .request,
      [
        Column("status", try row.decode("status", as: String.self)),
        Column("closed_at", try row.decodeIfPresent("closed_at", as: Instant.self)),
        Column("assignee", try row.decodeIfPresent("assignee", as: String.self)),
        Column("event_count", try row.decode("event_count", as: Int.self)),
        Column("hold", try row.decodeIfPresent("hold", as: String.self)),
        Column("held_since", try row.decodeIfPresent("held_since", as: Instant.self)),
        Column("held_until", try row.decodeIfPresent("held_until", as: CalendarDate.self)),
        Column("erased_at", try row.decodeIfPresent("erased_at", as: Instant.self)),
      ]
    )
  }

  /// A row of `claim`.
  static func claim(_ row: Row) throws -> DerivedRow {
    let words = ["right", "article", "progress", "outcome", "restriction"]
    let counts = ["open_tasks", "waiting_tasks", "recipients_to_tell"]
    return DerivedRow(
      .claim(try row.decode("id")),
      right: try row.decode("right"),
      try words.map { Column($0, try row.decodeIfPresent($0, as: String.self)) }
        + counts.map { Column($0, try row.decode($0, as: Int.self)) }
        + [
          Column("fires_on", try row.decodeIfPresent("fires_on", as: CalendarDate.self)),
          Column("fee_asked_at", try row.decodeIfPresent("fee_asked_at", as: Instant.self)),
        ]
    )
  }

  /// A row of `deadline`.
  static func deadline(_ row: Row) throws -> DerivedRow {
    let words = [
      "reference", "right", "article", "assignee", "status", "rule", "options", "calendar",
    ]
    let days = ["received_on", "target_on", "due_on", "due_unrolled_on", "suspended_since"]
    let alarms: [String] = try row.decode("alarms")
    return DerivedRow(
      .deadline(try row.decode("claim_id"), try row.decode("clock")),
      right: try row.decode("right"),
      try words.map { Column($0, try row.decodeIfPresent($0, as: String.self)) }
        + days.map { Column($0, try row.decodeIfPresent($0, as: CalendarDate.self)) }
        + [
          Column("ends_at", try row.decodeIfPresent("ends_at", as: Instant.self)),
          Column("alarms", alarms.joined(separator: "\n")),
        ]
    )
  }
}
