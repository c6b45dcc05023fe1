import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

extension SuppressionList {
  /// Which erasures are wanted.
  public struct Filter: Sendable {
    /// Only persons erased at this instant or later.
    public var since: Instant?
    /// Only what was erased in this system, or everywhere.
    public var system: String?

    public init(since: Instant? = nil, system: String? = nil) {
      self.since = since
      self.system = system
    }

    fileprivate var condition: SQL { since.map { "p.erased_at >= \($0)" } ?? "TRUE" }

    /// The erasures of some rows that are wanted.
    fileprivate func wanted(among rows: [Row], under keys: SuppressionKeys) throws -> [Row] {
      guard let system else { return rows }
      let wanted = WantedSystem(system, under: keys)
      return try rows.filter { wanted.isCovered(by: try SuppressedPlace($0)) }
    }
  }

  /// Reads the erasures that still hold, the earliest first.
  public static func read(
    _ filter: Filter,
    of tenant: Tenant,
    from database: Connection
  ) throws -> [SuppressedErasure] {
    let rows = try database.execute(
      """
      \(fragment: columns)
      WHERE
        p.controller_id = \(tenant.id) AND \(fragment: filter.condition)
        AND \(fragment: holding)
      ORDER BY p.erased_at, p.reference, p.identifier_kind, p.id
      """
    )
    return try filter.wanted(among: rows, under: tenant.keys.suppression)
      .map { try SuppressedErasure($0) }
  }

  /// Finds the erasures that still hold for some persons.
  ///
  /// - Parameters:
  ///   - people: by what they are known.
  ///   - filter: which erasures are wanted.
  ///   - tenant: whose list.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the erasures of each person, the earliest first; none where nothing is on the list.
  /// - Throws: `PostgresError`.
  public static func find(
    _ people: [PersonIdentifier],
    _ filter: Filter,
    of tenant: Tenant,
    from database: Connection
  ) throws -> [[SuppressedErasure]] {
    let keys = tenant.keys.suppression
    let hashes = people.map { keys.hashes($0) }
    let wanted = hashes.flatMap { $0.map { Data($0.bytes) } }
    var found: [LookupHash: [SuppressedErasure]] = [:]
    let rows = try database.execute(
      """
      \(fragment: columns)
      WHERE
        p.controller_id = \(tenant.id) AND p.identifier_hash = ANY(\(wanted))
        AND \(fragment: filter.condition) AND \(fragment: holding)
      ORDER BY p.erased_at, p.reference, p.identifier_kind, p.id
      """
    )
    for row in try filter.wanted(among: rows, under: keys) {
      let bytes = Array(try row.decode("identifier_hash", as: Data.self))
      guard let hash = LookupHash(bytes: bytes) else { continue }
      found[hash, default: []].append(try SuppressedErasure(row))
    }
    return hashes.map { hashes in
      hashes.flatMap { found[$0] ?? [] }.sorted { $0.erased < $1.erased }
    }
  }

  private static let columns: SQL = """
    SELECT
      p.identifier_kind, p.identifier_hash, p.system, p.system_hash, p.erased_at, p.reference
    FROM suppression.erased_person AS p
    """

  /// Nobody lifted it since.
  private static let holding: SQL = """
    NOT EXISTS (
      SELECT
      FROM suppression.lift AS l
      WHERE
        l.controller_id = p.controller_id AND l.identifier_hash = p.identifier_hash
        AND l.lifted_at >= p.erased_at
    )
    """
}

extension SuppressedErasure {
  fileprivate init(_ row: Row) throws {
    guard let kind = PersonIdentifier.Kind(try row.decode("identifier_kind")) else {
      throw StorageError.unknownWord(column: "identifier_kind")
    }
    let reference: Reference? = try row.decodeIfPresent("reference")
    self.init(
      erased: try row.decode("erased_at"),
      kind: kind,
      scope: try SuppressedPlace(row).scope,
      origin: reference.map(Origin.request) ?? .added
    )
  }
}
