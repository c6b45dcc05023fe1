public import Storage
public import SubjectRequests
public import TimeLimits

extension Desk {
  /// Reports what is due, seen on a day.
  ///
  /// - Parameters:
  ///   - filter: which of the open clocks are wanted.
  ///   - day: the day from which days left are counted; nil means today.
  /// - Returns: the report, the most urgent first.
  /// - Throws: `PostgresError`.
  public func reportDeadlines(
    _ filter: OpenDeadlines.Filter,
    asOf day: CalendarDate? = nil
  ) async throws -> DeadlineReport {
    let asOf = day ?? today
    let rows = try await database.read { connection in
      try OpenDeadlines.read(filter, of: tenant.id, from: connection)
    }
    return DeadlineReport(
      asOf: asOf,
      made: now,
      controller: controller.profile.name,
      items: rows.map { item($0, asOf: asOf) }
    )
  }

  private func item(_ row: OpenDeadlines.Row, asOf: CalendarDate) -> DeadlineReport.Item {
    DeadlineReport.Item(
      reference: row.reference,
      right: row.right,
      clock: row.clock,
      status: row.status,
      received: row.received,
      // What waits for the person is looked at again on the day of the reminder.
      target: row.target ?? row.suspendedSince.flatMap { keeper.reminderDay(since: $0) },
      due: row.due,
      dueUnrolled: row.dueUnrolled,
      suspendedSince: row.suspendedSince,
      daysLeft: row.due.map { asOf.days(to: $0) },
      workingDaysLeft: row.due.flatMap { keeper.workingDays(from: asOf, to: $0) },
      assignee: row.assignee,
      alarms: row.alarms
    )
  }
}
