import Foundation
public import Postgres
public import SubjectRequests
import TimeLimits

/// A row of the list of erased cases.
struct ErasedCaseRow {
  let reference: Reference
  let ground: EraseCase.Ground
  let erased: Instant
  let recorded: Instant
  let by: Handle
}

extension [ErasedCaseRow] {
  /// Adds the rows; what is on the list already is passed over, also where a case that came back
  /// was erased again.
  func insertion(in tenant: Identifier<Controller>) -> SQL {
    """
    INSERT INTO suppression.erased_case (
      controller_id, reference, ground, erased_at, recorded_at, by_handle
    )
    SELECT \(tenant), c.reference, c.ground, c.erased_at, c.recorded_at, c.by_handle
    FROM unnest(
      \(map(\.reference)), \(map(\.ground.rawValue)), \(map(\.erased)), \(map(\.recorded)),
      \(map(\.by.description))
    ) AS c (reference, ground, erased_at, recorded_at, by_handle)
    ON CONFLICT DO NOTHING
    RETURNING reference
    """
  }
}

extension SuppressionList {
  /// The cases on the list whose personal data is here: they came back with a backup.
  ///
  /// - Returns: the cases, the first erased first.
  /// - Throws: `PostgresError`.
  public static func returnedCases(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [ReturnedCase] {
    try database.execute(
      """
      SELECT c.reference, c.ground, c.erased_at, r.status
      FROM suppression.erased_case AS c
      JOIN subject_request AS r
      ON r.controller_id = c.controller_id AND r.reference = c.reference
      WHERE c.controller_id = \(tenant) AND r.erased_at IS NULL
      ORDER BY c.erased_at, c.reference
      """
    ).map { row in
      ReturnedCase(
        reference: try row.decode("reference"),
        erased: try row.decode("erased_at"),
        ground: try row.decode("ground"),
        status: try row.decode("status")
      )
    }
  }

  /// The erased cases that are not on the list, and would come back with a backup unnoticed.
  ///
  /// - Returns: their references, in order.
  /// - Throws: `PostgresError`.
  public static func unlistedCases(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Reference] {
    try database.execute(
      """
      SELECT r.reference
      FROM subject_request AS r
      WHERE
        r.controller_id = \(tenant) AND r.erased_at IS NOT NULL
        AND NOT EXISTS (
          SELECT
          FROM suppression.erased_case AS c
          WHERE c.controller_id = \(tenant) AND c.reference = r.reference
        )
      ORDER BY r.reference
      """
    ).map { try $0.decode("reference") }
  }
}
