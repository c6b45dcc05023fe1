import Crypto
import Foundation
public import Postgres
public import Schema
import TimeLimits

/// Brings the schema of a database up to date, as the owner of its tables.
public struct Migrator: Sendable {
  private let owner: Session

  /// Works on a session of the role that owns the tables.
  public init(owner: Session) {
    self.owner = owner
  }

  /// Applies what is missing, each migration in a transaction of its own, and brings the table of
  /// the rules of law up to the program's edition.
  ///
  /// Two at once do not disturb each other: an advisory lock lets one work at a time.
  /// - Returns: the migrations applied now.
  /// - Throws: ``MigrationError`` where the database is newer than the program or was altered;
  ///   `PostgresError` where it cannot be reached.
  public func migrate() async throws -> [Migration] {
    try await owner.transaction { try Self.prepare($0) }
    var applied: [Migration] = []
    var next = try await owner.transaction { try Self.applyNext($0) }
    while let migration = next {
      applied.append(migration)
      next = try await owner.transaction { try Self.applyNext($0) }
    }
    try await owner.transaction { database in
      try Self.lock(database)
      try LawRuleStore.bringUpToDate(.builtIn(), database)
    }
    return applied
  }

  /// Compares a database with the program, without changing it.
  public static func state(_ database: Connection) throws -> SchemaState {
    let rows = try database.execute("SELECT number, sha256 FROM schema_migration ORDER BY number")
    var recorded: [Int: [UInt8]] = [:]
    for row in rows {
      recorded[try row.decode("number")] = [UInt8](try row.decode("sha256", as: Data.self))
    }
    let newest = Migration.all.last?.number ?? 0
    if let number = recorded.keys.filter({ $0 > newest }).max() { return .newer(number: number) }
    for migration in Migration.all {
      if let digest = recorded[migration.number], digest != migration.digest {
        return .altered(migration)
      }
    }
    let missing = Migration.all.filter { recorded[$0.number] == nil }
    return missing.isEmpty ? .current : .behind(missing)
  }

  private static func lock(_ database: Connection) throws {
    try database.execute("SELECT pg_advisory_xact_lock(4801920187)")
  }

  private static func prepare(_ database: Connection) throws {
    try lock(database)
    try database.execute(SQL(script: Migration.bookkeeping.sql))
  }

  private static func applyNext(_ database: Connection) throws -> Migration? {
    try lock(database)
    switch try state(database) {
    case .current: return nil
    case .newer(let number): throw MigrationError.databaseIsNewer(number: number)
    case .altered(let migration): throw MigrationError.altered(migration)
    case .behind(let missing):
      guard let migration = missing.first else { return nil }
      try database.execute(SQL(script: migration.sql))
      let digest = Data(migration.digest)
      try database.execute(
        """
        INSERT INTO schema_migration (number, name, sha256)
        VALUES (\(migration.number), \(migration.name), \(digest))
        """
      )
      return migration
    }
  }
}

extension Migration {
  /// The SHA-256 of the file.
  var digest: [UInt8] { Array(SHA256.hash(data: Array(sql.utf8))) }
}
