public import Assessments
public import Foundation
public import Postgres
import SubjectRequests
import TimeLimits

/// Keeps what moves the clock of a prior consultation; nothing is ever changed.
public enum ConsultationStore {
  /// What happened in the consultation on an assessment, in the order of recording.
  public static func events(
    of id: UUID,
    tenant: Tenant,
    from database: Connection
  ) throws -> [ConsultationEvent] {
    try database.execute(
      """
      SELECT kind, occurred_on, by_handle, recorded_at, version
      FROM prior_consultation_event
      WHERE controller_id = \(tenant.id) AND dpia_id = \(id)
      ORDER BY number
      """
    ).map { row in
      ConsultationEvent(
        kind: try row.word("kind"),
        on: try row.decode("occurred_on"),
        by: try row.decode("by_handle"),
        recorded: try row.decode("recorded_at"),
        version: try row.decode("version")
      )
    }
  }

  /// The identifiers of the assessments on which the authority is consulted.
  public static func consulted(of tenant: Tenant, from database: Connection) throws -> [UUID] {
    try database.execute(
      """
      SELECT DISTINCT dpia_id
      FROM prior_consultation_event
      WHERE controller_id = \(tenant.id)
      ORDER BY dpia_id
      """
    ).map { try $0.decode("dpia_id") }
  }

  /// Adds an event, or finds that it was added under the same key before.
  public static func add(
    _ event: ConsultationEvent,
    number: Int,
    of id: UUID,
    key: UUID,
    tenant: Tenant,
    to database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO prior_consultation_event (
        controller_id, dpia_id, number, key, kind, occurred_on, by_handle, recorded_at, version
      )
      VALUES (
        \(tenant.id), \(id), \(number), \(key), \(event.kind.rawValue), \(event.on), \(event.by),
        \(event.recorded), \(event.version)
      )
      ON CONFLICT ON CONSTRAINT prior_consultation_events_are_recorded_once DO NOTHING
      """
    )
  }
}
