public import Postgres
public import SubjectRequests

import struct Foundation.UUID

/// The number of the law of a controller: one more with each change of profile, calendars or rules.
public struct LawVersion: Sendable, Hashable {
  let number: Int
}

extension LawVersion {
  /// Reads the number.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> LawVersion {
    let rows = try database.execute(statement(tenant))
    guard let row = rows.first else { throw StorageError.noSuchController("\(tenant)") }
    return LawVersion(number: try row.decode("law_version"))
  }

  /// Reads the number, and keeps the law from changing until the transaction ends.
  ///
  /// Whoever writes dates asks first: a change of law then waits for those dates to be there, so
  /// that computing them anew misses none.
  public static func hold(
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws -> LawVersion {
    // Two statements: the second sees what was committed while the first waited.
    let results = try database.pipeline([holding(tenant), statement(tenant)])
    guard let row = results.last?.rows.first else {
      throw StorageError.noSuchController("\(tenant)")
    }
    return LawVersion(number: try row.decode("law_version"))
  }

  /// The statement that keeps the law from changing until the transaction ends.
  ///
  /// A lock of its own and not one of a row: those that share the lock of a row keep whoever wants
  /// it alone waiting for as long as any of them comes, and write to the row.
  public static func holding(_ tenant: Identifier<Controller>) -> SQL {
    "SELECT pg_advisory_xact_lock_shared(\(tenant.rawValue.lockNumber))"
  }

  /// Waits for those who hold the law, and gives it the next number.
  public static func advance(
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws {
    try database.pipeline([
      "SELECT pg_advisory_xact_lock(\(tenant.rawValue.lockNumber))",
      """
      UPDATE controller_profile
      SET law_version = law_version + 1
      WHERE controller_id = \(tenant)
      """,
    ])
  }

  private static func statement(_ tenant: Identifier<Controller>) -> SQL {
    "SELECT law_version FROM controller_profile WHERE controller_id = \(tenant)"
  }
}

extension UUID {
  /// Its random half, as the number of a lock.
  fileprivate var lockNumber: Int64 {
    withUnsafeBytes(of: uuid) {
      Int64(bitPattern: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
  }
}
