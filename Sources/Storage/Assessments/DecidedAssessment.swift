public import Foundation
public import Postgres
import SubjectRequests
public import TimeLimits

/// The decision on an assessment that was taken last, found without opening the record.
public struct DecidedAssessment: Sendable, Hashable {
  public let id: UUID
  /// The version that was decided on.
  public let version: Int
  public let decided: Instant
  /// The day of the next review; nil where none was set, or where the decision is of a time when it
  /// was not kept in clear.
  public let review: CalendarDate?

  /// The last decisions on all assessments.
  ///
  /// - Throws: `PostgresError`.
  public static func all(
    of tenant: Tenant,
    from database: Connection
  ) throws -> [DecidedAssessment] {
    try database.execute(
      """
      SELECT DISTINCT ON (dpia_id) dpia_id, version, recorded_at, review_on
      FROM dpia_step
      WHERE controller_id = \(tenant.id) AND kind = 'decided'
      ORDER BY dpia_id, number DESC
      """
    ).map { row in
      DecidedAssessment(
        id: try row.decode("dpia_id"),
        version: try row.decode("version"),
        decided: try row.decode("recorded_at"),
        review: try row.decodeIfPresent("review_on")
      )
    }
  }
}
