public import Foundation
public import Postgres
import Records
public import Register
public import SubjectRequests
import TimeLimits

/// Reads where consents stand, by the index alone and without opening anything.
public enum ConsentStandings {
  /// The statement for one person and purpose.
  public static func statement(
    _ principal: UUID,
    _ purpose: ConsentPurpose,
    of tenant: Identifier<Controller>
  ) -> SQL {
    """
    SELECT s.kind, s.occurred_at, s.event_id, s.expires_at, r.requested_at
    FROM (SELECT \(tenant) AS controller_id) AS t
    LEFT JOIN consent_state AS s
      ON s.controller_id = \(tenant) AND s.principal_id = \(principal)
      AND s.activity = \(purpose.activity.description)
      AND s.purpose = \(purpose.purpose.description)
    LEFT JOIN consent_request AS r
      ON r.controller_id = \(tenant) AND r.principal_id = \(principal)
      AND r.activity = \(purpose.activity.description)
      AND r.purpose = \(purpose.purpose.description)
    """
  }

  /// The statement for some persons and all their purposes, in the order of their labels.
  static func statement(of persons: [UUID], _ tenant: Identifier<Controller>) -> SQL {
    """
    SELECT
      principal_id, activity, purpose, s.event_id, s.kind, s.occurred_at, s.expires_at,
      r.requested_at
    FROM (
      SELECT *
      FROM consent_state
      WHERE controller_id = \(tenant) AND principal_id = ANY(\(persons))
    ) AS s
    FULL JOIN (
      SELECT *
      FROM consent_request
      WHERE controller_id = \(tenant) AND principal_id = ANY(\(persons))
    ) AS r
      USING (principal_id, activity, purpose)
    ORDER BY activity, purpose
    """
  }

  /// Where the consent of a person to a purpose stands.
  public static func read(
    _ principal: UUID,
    _ purpose: ConsentPurpose,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> ConsentStanding {
    try standing(database.execute(statement(principal, purpose, of: tenant)))
  }

  /// The events that decide on the consents of a person, by purpose.
  public static func decided(
    _ principal: UUID,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [(purpose: ConsentPurpose, mark: ConsentStanding.Mark)] {
    try database.execute(
      """
      SELECT activity, purpose, kind, occurred_at, event_id, expires_at
      FROM consent_state
      WHERE controller_id = \(tenant) AND principal_id = \(principal)
      ORDER BY activity, purpose
      """
    ).map { row in
      guard let mark = try mark(row) else { throw StorageError.unreadableConsent }
      return (purpose: try row.consentPurpose(), mark: mark)
    }
  }

  /// Reads what the statement returns.
  public static func standing(_ rows: [Row]) throws -> ConsentStanding {
    guard let row = rows.first else { return ConsentStanding() }
    return ConsentStanding(
      decisive: try mark(row),
      requested: try row.decodeIfPresent("requested_at")
    )
  }

  private static func mark(_ row: Row) throws -> ConsentStanding.Mark? {
    guard let kind = try row.decodeIfPresent("kind", as: ConsentEventKind.self) else { return nil }
    return ConsentStanding.Mark(
      kind: kind,
      occurred: try row.decode("occurred_at"),
      event: try row.decode("event_id"),
      expires: try row.decodeIfPresent("expires_at")
    )
  }
}
