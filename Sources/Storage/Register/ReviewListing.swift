public import Postgres
public import Register
public import SubjectRequests
public import TimeLimits

/// Something in the register that is to be looked at again, found without opening a record.
public struct ReviewListing: Sendable, Hashable {
  public let record: RegisterKind
  /// The label of the record.
  public let label: String
  public let kind: ReviewKind
  public let part: String
  public let due: CalendarDate
  /// The first instant that is too late, where hours are counted, as for the notification of a
  /// breach: Article 33(1).
  public let endsAt: Instant?
  public let owner: Handle?

  /// Reads what is due, the earliest day first.
  ///
  /// - Parameters:
  ///   - day: the last day that is wanted; nil for all.
  ///   - today: the day from which is looked; what ended before it is asked for no more.
  ///   - instant: what counts hours that were over by then is wanted too, whatever the day.
  ///   - tenant: whose it is.
  ///   - database: a connection in the scope of the tenant.
  /// - Returns: what is due by the day.
  /// - Throws: `PostgresError`.
  public static func read(
    until day: CalendarDate?,
    asOf today: CalendarDate,
    orEndedBy instant: Instant? = nil,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [ReviewListing] {
    try database.execute(
      """
      SELECT e.kind AS record, e.label, r.kind, r.part, r.due_on, r.ends_at, r.owner
      FROM register_review AS r
      JOIN register_entry AS e ON e.controller_id = r.controller_id AND e.id = r.entry_id
      WHERE
        r.controller_id = \(tenant)
        AND (\(day)::date IS NULL OR r.due_on <= \(day) OR r.ends_at <= \(instant))
        AND (r.until_on IS NULL OR r.until_on >= \(today))
      ORDER BY r.due_on, r.ends_at, e.kind, e.label, r.kind, r.part
      """
    ).map { row in
      ReviewListing(
        record: try row.decode("record"),
        label: try row.decode("label"),
        kind: try row.decode("kind"),
        part: try row.decode("part"),
        due: try row.decode("due_on"),
        endsAt: try row.decodeIfPresent("ends_at"),
        owner: try row.decodeIfPresent("owner")
      )
    }
  }
}
