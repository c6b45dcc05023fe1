public import Postgres
public import SubjectRequests

/// The number of the law of a controller: one more with each change of profile, calendars or rules.
public struct LawVersion: Sendable, Hashable {
  let number: Int
}

extension LawVersion {
  /// Reads the number of the present version.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> LawVersion {
    let rows = try database.execute(statement(tenant))
    guard let row = rows.first else { throw StorageError.noSuchController("\(tenant)") }
    return LawVersion(number: try row.decode("law_version"))
  }

  /// Holds the version until the transaction ends, as whoever writes dates by it does first.
  ///
  /// - Returns: whether it is still the present one; else nothing may be written by it.
  public func hold(of tenant: Identifier<Controller>, in database: Connection) throws -> Bool {
    // Two statements: the second sees what was committed while the first waited.
    let results = try database.pipeline([holding(tenant), Self.statement(tenant)])
    guard let row = results.last?.rows.first else {
      throw StorageError.noSuchController("\(tenant)")
    }
    let present: Int = try row.decode("law_version")
    return present == number && results.first?.rows.isEmpty == false
  }

  /// The statement that holds the version until the transaction ends: a row where there is one.
  ///
  /// Writers share the lock of a row that only ``retirePast(of:in:)`` wants alone, and only when
  /// the version is past, so that neither keeps the other waiting for ever.
  public func holding(_ tenant: Identifier<Controller>) -> SQL {
    """
    SELECT number
    FROM law_version
    WHERE controller_id = \(tenant) AND number = \(number)
    FOR KEY SHARE
    """
  }

  /// Gives the law of a new controller its first version.
  static func begin(for tenant: Identifier<Controller>, in database: Connection) throws {
    try database.execute(
      "INSERT INTO law_version (controller_id, number) VALUES (\(tenant), 1)"
    )
  }

  /// Begins the next version; who writes by the one before may finish.
  public static func advance(
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws {
    try database.pipeline([
      "SELECT FROM controller_profile WHERE controller_id = \(tenant) FOR UPDATE",
      """
      INSERT INTO law_version (controller_id, number)
      SELECT controller_id, law_version + 1
      FROM controller_profile
      WHERE controller_id = \(tenant)
      """,
      """
      UPDATE controller_profile
      SET law_version = law_version + 1
      WHERE controller_id = \(tenant)
      """,
    ])
  }

  /// Waits for those who still write by past versions, and removes these.
  ///
  /// Whoever computes dates anew does so first: all dates by an earlier law are there then, and none
  /// can come, since who looks for a past version finds none.
  public static func retirePast(
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws {
    try database.execute(
      """
      DELETE FROM law_version AS v
      USING controller_profile AS p
      WHERE
        v.controller_id = \(tenant) AND p.controller_id = \(tenant) AND v.number < p.law_version
      """
    )
  }

  private static func statement(_ tenant: Identifier<Controller>) -> SQL {
    "SELECT law_version FROM controller_profile WHERE controller_id = \(tenant)"
  }
}
