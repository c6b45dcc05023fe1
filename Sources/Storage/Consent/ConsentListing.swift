public import Foundation
public import Postgres
import Records
public import Register
import SubjectRequests

/// Where the consents of some persons stand, with who they are.
public struct ConsentListing: Sendable {
  public let pseudonym: UUID
  /// Nil where the identifier was erased.
  public let principal: ConsentPrincipal?
  /// In the order of their labels.
  public let consents: [(purpose: ConsentPurpose, standing: ConsentStanding)]

  /// Reads the next persons.
  ///
  /// - Parameters:
  ///   - person: the last person that was read before; nil for the first ones.
  ///   - limit: how many persons.
  ///   - tenant: whose consents, with the keys that open identifiers.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the persons in the order of their pseudonyms; none where there are no more.
  /// - Throws: `SealingError`; `StorageError`; `PostgresError`.
  public static func read(
    after person: UUID?,
    limit: Int,
    of tenant: Tenant,
    from database: Connection
  ) throws -> [ConsentListing] {
    let rows = try database.execute(
      """
      SELECT p.id, p.identifier_kind, p.identifier, k.wrapped_key
      FROM consent_principal AS p
      LEFT JOIN vault.data_key AS k ON k.controller_id = p.controller_id AND k.owner_id = p.id
      WHERE p.controller_id = \(tenant.id) AND (\(person)::uuid IS NULL OR p.id > \(person))
      ORDER BY p.id
      LIMIT \(limit)
      """
    )
    let persons = try rows.map { try $0.decode("id", as: UUID.self) }
    let standings = try standings(of: persons, tenant.id, database)
    return try zip(persons, rows).map { id, row in
      let cipher = try row.decodeIfPresent("wrapped_key", as: Data.self).map { wrapped in
        ConsentCipher(
          tenant: tenant.id,
          principal: id,
          key: try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: id)
        )
      }
      return ConsentListing(
        pseudonym: id,
        principal: try cipher.map { try ConsentRecord.principal(row, $0) },
        consents: standings[id, default: []]
      )
    }
  }

  private static func standings(
    of persons: [UUID],
    _ tenant: Identifier<Controller>,
    _ database: Connection
  ) throws -> [UUID: [(purpose: ConsentPurpose, standing: ConsentStanding)]] {
    guard !persons.isEmpty else { return [:] }
    var found: [UUID: [(purpose: ConsentPurpose, standing: ConsentStanding)]] = [:]
    for row in try database.execute(ConsentStandings.statement(of: persons, tenant)) {
      found[try row.decode("principal_id"), default: []].append(
        (purpose: try row.consentPurpose(), standing: try ConsentStandings.standing([row]))
      )
    }
    return found
  }
}
