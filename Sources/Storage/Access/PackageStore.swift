import Foundation
public import Postgres
import SubjectRequests
import TimeLimits

/// Keeps which packages were made for a request, and what they told.
public enum PackageStore {
  /// The columns that are sealed together, as JSON.
  private struct Record: Codable {
    let digest: String
    let information: String
  }

  /// Keeps a package, unless the same archive is kept already.
  ///
  /// - Parameters:
  ///   - package: the package under the number that it is given.
  ///   - archive: the bytes of the archive, of which a keyed hash is kept.
  ///   - loaded: the case, locked.
  ///   - tenant: whose it is.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the package as it is kept.
  /// - Throws: `SealingError`; `PostgresError`.
  public static func keep(
    _ package: (_ number: Int) -> MadePackage,
    archive: [UInt8],
    under loaded: LoadedCase,
    of tenant: Tenant,
    in database: Connection
  ) throws -> MadePackage {
    let hash = Data(tenant.keys.lookup.hash(message: archive).bytes)
    let id = loaded.file.request.id
    let before = try database.execute(
      """
      SELECT \(fragment: columns)
      FROM access_package
      WHERE controller_id = \(tenant.id) AND request_id = \(id) AND archive_hash = \(hash)
      """
    )
    if let row = before.first { return try read(row, loaded.cipher) }
    let made = package(try nextNumber(of: id, in: tenant.id, from: database))
    let record = Record(digest: made.digest, information: made.information)
    let sealed = try loaded.cipher.key.seal(
      [UInt8](JSONEncoder().encode(record)),
      in: context(loaded.cipher, made.number)
    )
    try database.execute(
      """
      INSERT INTO access_package (
        controller_id, request_id, number, recorded_at, by_handle, language, encryption, octets,
        file_count, archive_hash, record
      )
      VALUES (
        \(tenant.id), \(id), \(made.number), \(made.made), \(made.by), \(made.language),
        \(made.encryption), \(made.octets), \(made.fileCount), \(hash), \(Data(sealed.bytes))
      )
      """
    )
    return made
  }

  /// The packages of a case, the first one first.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  public static func read(
    of loaded: LoadedCase,
    in tenant: Tenant,
    from database: Connection
  ) throws -> [MadePackage] {
    let rows = try database.execute(
      """
      SELECT \(fragment: columns)
      FROM access_package
      WHERE controller_id = \(tenant.id) AND request_id = \(loaded.file.request.id)
      ORDER BY number
      """
    )
    return try rows.map { try read($0, loaded.cipher) }
  }

  private static let columns: SQL =
    "number, recorded_at, by_handle, language, encryption, octets, file_count, record"

  private static func nextNumber(
    of request: Identifier<SubjectRequest>,
    in tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Int {
    let rows = try database.execute(
      """
      SELECT coalesce(max(number), 0) + 1 AS number
      FROM access_package
      WHERE controller_id = \(tenant) AND request_id = \(request)
      """
    )
    return try rows.first?.decode("number") ?? 1
  }

  private static func read(_ row: Row, _ cipher: CaseCipher) throws -> MadePackage {
    let number: Int = try row.decode("number")
    let sealed = Sealed(bytes: Array(try row.decode("record", as: Data.self)))
    let bytes = try cipher.key.open(sealed, in: context(cipher, number))
    let record = try JSONDecoder().decode(Record.self, from: Data(bytes))
    return MadePackage(
      number: number,
      made: try row.decode("recorded_at"),
      by: try row.decode("by_handle"),
      language: try row.decode("language"),
      encryption: try row.decode("encryption"),
      octets: try row.decode("octets"),
      fileCount: try row.decode("file_count"),
      digest: record.digest,
      information: record.information
    )
  }

  static func context(_ cipher: CaseCipher, _ number: Int) -> SealingContext {
    SealingContext(
      controller: cipher.controller.rawValue,
      table: "access_package",
      row: cipher.request.rawValue,
      column: "record/\(number)"
    )
  }
}
