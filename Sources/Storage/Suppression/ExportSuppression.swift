public import Foundation
public import Postgres
import SubjectRequests
public import TimeLimits

extension SuppressionList {
  /// Writes the whole list, to be kept apart from the database.
  ///
  /// - Parameters:
  ///   - made: when it is written.
  ///   - tenant: whose list.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the bytes of a file: see ``SuppressionFile``.
  /// - Throws: `PostgresError`.
  public static func export(
    at made: Instant,
    of tenant: Tenant,
    from database: Connection
  ) throws -> Data {
    let erased = try erasedEntries(of: tenant, from: database)
    let lifted = try liftedEntries(of: tenant, from: database)
    let cases = try caseEntries(of: tenant, from: database)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let keys = try SuppressionKeyStore.load(tenant.id, from: database)
    let header = SuppressionFile.Header(
      format: SuppressionFile.format,
      controller: tenant.id.rawValue,
      made: made,
      erased: erased.count,
      lifted: lifted.count,
      cases: cases.count,
      keys: keys.map(SuppressionFile.Key.init)
    )
    var bytes = try encoder.encode(header) + Data("\n".utf8)
    for entry in erased { bytes += try encoder.encode(entry) + Data("\n".utf8) }
    for entry in lifted { bytes += try encoder.encode(entry) + Data("\n".utf8) }
    for entry in cases { bytes += try encoder.encode(entry) + Data("\n".utf8) }
    let code = tenant.keys.suppression.current.code(export: Array(bytes))
    let footer = SuppressionFile.Footer(code: code.hexadecimal)
    return try bytes + encoder.encode(footer) + Data("\n".utf8)
  }

  private static func erasedEntries(
    of tenant: Tenant,
    from database: Connection
  ) throws -> [SuppressionFile.Erased] {
    try database.execute(
      """
      SELECT
        id, identifier_kind, encode(identifier_hash, 'hex') AS hash, system,
        encode(system_hash, 'hex') AS system_hash, erased_at, recorded_at, by_handle, reference
      FROM suppression.erased_person
      WHERE controller_id = \(tenant.id)
      ORDER BY erased_at, id
      """
    ).map { row in
      SuppressionFile.Erased(
        id: try row.decode("id"),
        kind: try row.decode("identifier_kind"),
        hash: try row.decode("hash"),
        system: try row.decodeIfPresent("system"),
        systemHash: try row.decodeIfPresent("system_hash"),
        at: try row.decode("erased_at"),
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle"),
        reference: try row.decodeIfPresent("reference")
      )
    }
  }

  private static func liftedEntries(
    of tenant: Tenant,
    from database: Connection
  ) throws -> [SuppressionFile.Lift] {
    try database.execute(
      """
      SELECT
        id, identifier_kind, encode(identifier_hash, 'hex') AS hash, lifted_at, recorded_at,
        by_handle, reason
      FROM suppression.lift
      WHERE controller_id = \(tenant.id)
      ORDER BY lifted_at, id
      """
    ).map { row in
      SuppressionFile.Lift(
        id: try row.decode("id"),
        kind: try row.decode("identifier_kind"),
        hash: try row.decode("hash"),
        at: try row.decode("lifted_at"),
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle"),
        reason: try row.decode("reason")
      )
    }
  }
  private static func caseEntries(
    of tenant: Tenant,
    from database: Connection
  ) throws -> [SuppressionFile.ErasedCase] {
    try database.execute(
      """
      SELECT reference, ground, erased_at, recorded_at, by_handle
      FROM suppression.erased_case
      WHERE controller_id = \(tenant.id)
      ORDER BY erased_at, reference
      """
    ).map { row in
      SuppressionFile.ErasedCase(
        reference: try row.decode("reference"),
        ground: try row.decode("ground"),
        at: try row.decode("erased_at"),
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle")
      )
    }
  }
}
