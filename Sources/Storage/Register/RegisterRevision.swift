public import Postgres
public import SubjectRequests

/// How often the part of a register was changed from which tasks are planned.
///
/// A plan is kept in memory as long as the number is the same, so that logging reads no register.
public struct RegisterRevision: Sendable, Hashable {
  let number: Int

  /// Reads the present number.
  ///
  /// - Throws: ``StorageError/noSuchController(_:)``; `PostgresError`.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> RegisterRevision {
    let rows = try database.execute(
      "SELECT register_revision FROM controller_profile WHERE controller_id = \(tenant)"
    )
    guard let row = rows.first else { throw StorageError.noSuchController("\(tenant)") }
    return RegisterRevision(number: try row.decode("register_revision"))
  }

  /// The statement that counts a change.
  static func advance(of tenant: Identifier<Controller>) -> SQL {
    """
    UPDATE controller_profile
    SET register_revision = register_revision + 1
    WHERE controller_id = \(tenant)
    """
  }
}
