import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// The wrapped keys of lists of erased persons.
enum SuppressionKeyStore {
  /// Keeps the keys of a controller's list, the first as the one that makes entries.
  static func save(
    _ keys: WrappedControllerKeys,
    at instant: Instant,
    in database: Connection
  ) throws {
    let own = keys.suppressionKeys
    let standings = own.indices.map { $0 == 0 ? "current" : "former" }
    try database.execute(
      """
      INSERT INTO vault.suppression_key (
        controller_id, id, standing, root_key_id, wrapped_key, wrapped_at
      )
      SELECT \(keys.controller), k.id, k.standing, k.root_key_id, k.wrapped_key, \(instant)
      FROM unnest(
        \(own.map(\.identifier.description)), \(standings), \(own.map(\.rootKey.description)),
        \(own.map { Data($0.bytes) })
      ) AS k (id, standing, root_key_id, wrapped_key)
      ON CONFLICT (controller_id, id) DO UPDATE SET
        standing = excluded.standing, root_key_id = excluded.root_key_id,
        wrapped_key = excluded.wrapped_key, wrapped_at = excluded.wrapped_at
      """
    )
  }

  /// The wrapped keys of a controller's list, the current one first; none where the list is older
  /// than keys of its own.
  static func load(
    _ controller: Identifier<Controller>,
    from database: Connection
  ) throws -> [WrappedSuppressionKey] {
    try database.execute(
      """
      SELECT id, root_key_id, wrapped_key
      FROM vault.suppression_key
      WHERE controller_id = \(controller)
      ORDER BY standing, id
      """
    ).map { row in
      guard
        let identifier = SuppressionKeyIdentifier(try row.decode("id", as: String.self)),
        let rootKey = RootKeyIdentifier(try row.decode("root_key_id", as: String.self))
      else { throw PostgresError.undecodable(column: "id", type: "SuppressionKeyIdentifier") }
      return WrappedSuppressionKey(
        identifier: identifier,
        rootKey: rootKey,
        bytes: Array(try row.decode("wrapped_key", as: Data.self))
      )
    }
  }
}

extension ControllerKeyStore {
  /// Gives a list of erased persons that is older than keys of its own such a key.
  ///
  /// What is on the list is still found under the key of before, which is kept as a former one.
  ///
  /// - Returns: the keys as they are then; where another program was quicker, those that it gave.
  /// - Throws: ``SealingError`` where the ring lacks the root key; ``StorageError``;
  ///   `PostgresError`.
  public static func giveSuppressionKey(
    _ controller: Identifier<Controller>,
    slug: Slug,
    with ring: KeyRing,
    at instant: Instant,
    in database: Connection
  ) throws -> WrappedControllerKeys {
    let stored = try lock(controller, slug: slug, in: database)
    guard stored.suppressionKeys.isEmpty else { return stored }
    let keys = try ControllerKeys(unwrapping: stored, with: ring)
    let own = SuppressionKeys(current: .generate(), former: keys.suppression.all)
    return try save(keys.with(own), wrappedLike: stored, with: ring, at: instant, in: database)
  }

  /// Adds keys that came with a list from elsewhere, to find what was made under them.
  ///
  /// - Throws: as ``giveSuppressionKey(_:slug:with:at:in:)``.
  static func add(
    _ former: [SuppressionKey],
    to controller: Identifier<Controller>,
    slug: Slug,
    with ring: KeyRing,
    at instant: Instant,
    in database: Connection
  ) throws {
    let stored = try lock(controller, slug: slug, in: database)
    let keys = try ControllerKeys(unwrapping: stored, with: ring)
    let unknown = former.filter { keys.suppression[$0.identifier] == nil }
    guard !unknown.isEmpty else { return }
    let own = SuppressionKeys(
      current: keys.suppression.current,
      former: keys.suppression.former + unknown
    )
    _ = try save(keys.with(own), wrappedLike: stored, with: ring, at: instant, in: database)
  }

  /// Under the root key of before, since another may not be registered yet while it is rotated.
  private static func save(
    _ keys: ControllerKeys,
    wrappedLike stored: WrappedControllerKeys,
    with ring: KeyRing,
    at instant: Instant,
    in database: Connection
  ) throws -> WrappedControllerKeys {
    let wrapped = try keys.wrapped(under: ring[stored.rootKey] ?? ring.current)
    try save(wrapped, at: instant, in: database)
    return wrapped
  }
}
