import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// The wrapped keys of controllers, and the fingerprints of the root keys in use.
public enum ControllerKeyStore {
  /// The fingerprints of the root keys that wrap something in this database.
  public static func rootKeys(_ database: Connection) throws -> [RootKeyIdentifier] {
    try database.execute("SELECT id FROM vault.root_key ORDER BY registered_at").map { row in
      let text: String = try row.decode("id")
      guard let identifier = RootKeyIdentifier(text) else {
        throw PostgresError.undecodable(column: "id", type: "RootKeyIdentifier")
      }
      return identifier
    }
  }

  /// Makes a root key known, once.
  public static func register(
    _ rootKey: RootKeyIdentifier,
    at instant: Instant,
    in database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO vault.root_key (id, registered_at)
      VALUES (\(rootKey.description), \(instant))
      ON CONFLICT (id) DO NOTHING
      """
    )
  }

  /// Forgets root keys under which nothing is wrapped any more.
  public static func forget(_ rootKey: RootKeyIdentifier, in database: Connection) throws {
    try database.execute("DELETE FROM vault.root_key WHERE id = \(rootKey.description)")
  }

  /// Keeps the wrapped keys of a controller, replacing those of before.
  public static func save(
    _ keys: WrappedControllerKeys,
    at instant: Instant,
    in database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO vault.controller_key (
        controller_id, root_key_id, wrapped_encryption_key, wrapped_lookup_key, wrapped_at
      )
      VALUES (
        \(keys.controller), \(keys.rootKey.description), \(Data(keys.encryptionKey)),
        \(Data(keys.lookupKey)), \(instant)
      )
      ON CONFLICT (controller_id) DO UPDATE SET
        root_key_id = excluded.root_key_id,
        wrapped_encryption_key = excluded.wrapped_encryption_key,
        wrapped_lookup_key = excluded.wrapped_lookup_key, wrapped_at = excluded.wrapped_at
      """
    )
    try SuppressionKeyStore.save(keys, at: instant, in: database)
  }

  /// The wrapped keys of a controller.
  ///
  /// - Throws: ``StorageError/noSuchController(_:)`` where none are kept.
  public static func load(
    _ controller: Identifier<Controller>,
    slug: Slug,
    from database: Connection
  ) throws -> WrappedControllerKeys {
    let rows = try database.execute(
      """
      SELECT root_key_id, wrapped_encryption_key, wrapped_lookup_key
      FROM vault.controller_key
      WHERE controller_id = \(controller)
      """
    )
    guard
      let row = rows.first,
      let rootKey = RootKeyIdentifier(try row.decode("root_key_id", as: String.self))
    else { throw StorageError.noSuchController(slug.description) }
    return WrappedControllerKeys(
      controller: controller.rawValue,
      rootKey: rootKey,
      encryptionKey: Array(try row.decode("wrapped_encryption_key", as: Data.self)),
      lookupKey: Array(try row.decode("wrapped_lookup_key", as: Data.self)),
      suppressionKeys: try SuppressionKeyStore.load(controller, from: database)
    )
  }
}
