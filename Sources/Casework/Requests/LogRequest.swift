import Postgres
import Storage
public import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

/// What became of a draft.
public enum Logging: Sendable, Hashable {
  case logged(Reference)
  /// The same message or the same act was logged before.
  case loggedBefore(Reference)

  public var reference: Reference {
    switch self {
    case .logged(let reference), .loggedBefore(let reference): reference
    }
  }
}

extension Desk {
  /// Logs a request: its receipt, its claims, their clocks, in one commit.
  ///
  /// - Parameters:
  ///   - draft: the request as it came in.
  ///   - key: the idempotency key; the same key logs once, however often it is repeated.
  /// - Returns: the reference of the request.
  /// - Throws: ``CaseworkError`` for a draft that cannot be; `PostgresError`.
  public func log(_ draft: RequestDraft, key: UUID) async throws -> Logging {
    let new = try newRequest(draft, act: key)
    return try await database.perform(key) { connection in
      if let before = try loggedBefore(draft, key: key, connection) { return before }
      let rows = try connection.execute(InsertRequests([new], for: tenant).statement)
      if rows.isEmpty { throw CaseworkError.duplicateExternalReference }
      return .logged(new.request.reference)
    }
  }

  private func loggedBefore(
    _ draft: RequestDraft,
    key: UUID,
    _ connection: Connection
  ) throws -> Logging? {
    try RequestLookup.find(act: key, source: draft.source, of: tenant.id, from: connection)
      .map(Logging.loggedBefore)
  }
}
