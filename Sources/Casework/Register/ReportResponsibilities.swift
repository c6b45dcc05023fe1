public import Register
import Storage
public import TimeLimits

extension Desk {
  /// Where the obligations stand that are shared with the processors in use.
  ///
  /// - Parameter day: the day from which overdue reviews are counted; nil means today.
  /// - Returns: the services with their obligations, and processors without a model.
  /// - Throws: `RegisterDataError`; `PostgresError`.
  public func reportResponsibilities(
    asOf day: CalendarDate? = nil
  ) async throws -> ResponsibilityReport {
    try ResponsibilityReport(
      try await records(AdoptedModel.self).map(\.record),
      recipients: try await records(DataRecipient.self).map(\.record),
      asOf: day ?? today
    )
  }
}
