public import Storage
public import SubjectRequests

public import struct Foundation.Data
public import struct Foundation.UUID

extension Office {
  /// Adds what a file of ``Desk/exportErased()`` holds to a controller's list; twice changes nothing.
  ///
  /// A desk that was opened before does not know the keys that came with the file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - source: whose list it may be.
  ///   - slug: the controller; nil where there is but one.
  ///   - officer: who imports it.
  ///   - key: the idempotency key.
  /// - Returns: how many entries are new.
  /// - Throws: `SuppressionFileError`; `SealingError`; ``CaseworkError``; `PostgresError`.
  public func importErased(
    _ bytes: Data,
    from source: SuppressionListSource,
    for slug: Slug?,
    officer: Handle,
    key: UUID
  ) async throws -> SuppressionList.Imported {
    let desk = try await desk(slug, officer: officer)
    let (now, ring) = (desk.now, keys)
    return try await desk.database.perform(key) { connection in
      try SuppressionList.add(
        bytes,
        from: source,
        to: desk.tenant,
        slug: desk.controller.slug,
        with: ring,
        at: now,
        in: connection
      )
    }
  }
}
