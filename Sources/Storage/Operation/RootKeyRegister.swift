import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

extension ControllerKeyStore {
  /// Wraps the keys of a controller anew where an older root key wraps them.
  ///
  /// - Returns: whether they were wrapped anew.
  /// - Throws: ``SealingError`` where the ring lacks the root key; ``StorageError``;
  ///   `PostgresError`.
  public static func rewrap(
    _ controller: Identifier<Controller>,
    slug: Slug,
    with ring: KeyRing,
    at instant: Instant,
    in database: Connection
  ) throws -> Rewrapping {
    let wrapped = try lock(controller, slug: slug, in: database)
    guard wrapped.rootKey != ring.current.identifier else { return .notNeeded }
    try save(try wrapped.rewrapped(with: ring), at: instant, in: database)
    return .done
  }

  /// Reads the wrapped keys of a controller and locks them until the transaction ends.
  static func lock(
    _ controller: Identifier<Controller>,
    slug: Slug,
    in database: Connection
  ) throws -> WrappedControllerKeys {
    try database.execute(
      """
      SELECT controller_id FROM vault.controller_key WHERE controller_id = \(controller) FOR UPDATE
      """
    )
    return try load(controller, slug: slug, from: database)
  }

  /// What became of the keys of a controller.
  public enum Rewrapping: Sendable, Hashable {
    case done
    /// The current root key wraps them already.
    case notNeeded
  }

  /// Makes the first root key of a database known.
  ///
  /// Where another is known already, none is added: a program that still holds a retired key must
  /// not bring it back.
  public static func registerFirst(
    _ rootKey: RootKeyIdentifier,
    at instant: Instant,
    in database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO vault.root_key (id, registered_at)
      SELECT \(rootKey.description), \(instant)
      WHERE NOT EXISTS (SELECT FROM vault.root_key)
      ON CONFLICT (id) DO NOTHING
      """
    )
  }
}
