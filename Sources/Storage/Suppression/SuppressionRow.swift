import Foundation
import Postgres
import SubjectRequests
import TimeLimits

/// A row of the list of erased persons.
struct SuppressionRow {
  let id: UUID
  let kind: String
  let hash: LookupHash
  let place: SuppressedPlace
  let erased: Instant
  let recorded: Instant
  let by: Handle
  let reference: Reference?
}

/// A row of the list of those who may be stored again.
struct LiftRow {
  let id: UUID
  let kind: String
  let hash: LookupHash
  let lifted: Instant
  let recorded: Instant
  let by: Handle
  let reason: LiftReason
}

extension [SuppressionRow] {
  /// Adds the rows; what is on the list already is passed over.
  func insertion(in tenant: Identifier<Controller>) -> SQL {
    """
    INSERT INTO suppression.erased_person (
      controller_id, id, identifier_kind, identifier_hash, system, system_hash, erased_at,
      recorded_at, by_handle, reference
    )
    SELECT
      \(tenant), p.id, p.identifier_kind, p.identifier_hash, p.system, p.system_hash, p.erased_at,
      p.recorded_at, p.by_handle, p.reference
    FROM unnest(
      \(map(\.id)), \(map(\.kind)), \(map { Data($0.hash.bytes) }), \(map(\.place.name)),
      \(map { $0.place.hash.map { Data($0.bytes) } }), \(map(\.erased)), \(map(\.recorded)),
      \(map(\.by.description)), \(map(\.reference))
    ) AS p (
      id, identifier_kind, identifier_hash, system, system_hash, erased_at, recorded_at, by_handle,
      reference
    )
    ON CONFLICT DO NOTHING
    RETURNING id
    """
  }
}

extension [LiftRow] {
  /// Adds the rows; what is on the list already is passed over.
  func insertion(in tenant: Identifier<Controller>) -> SQL {
    """
    INSERT INTO suppression.lift (
      controller_id, id, identifier_kind, identifier_hash, lifted_at, recorded_at, by_handle, reason
    )
    SELECT
      \(tenant), l.id, l.identifier_kind, l.identifier_hash, l.lifted_at, l.recorded_at, l.by_handle,
      l.reason
    FROM unnest(
      \(map(\.id)), \(map(\.kind)), \(map { Data($0.hash.bytes) }), \(map(\.lifted)),
      \(map(\.recorded)), \(map(\.by.description)), \(map(\.reason.rawValue))
    ) AS l (
      id, identifier_kind, identifier_hash, lifted_at, recorded_at, by_handle, reason
    )
    ON CONFLICT DO NOTHING
    RETURNING id
    """
  }
}
