public import Storage
public import SubjectRequests
import TimeLimits

/// A request as an officer looks at it.
public struct RequestView: Sendable {
  public let loaded: LoadedCase
  public let deadlines: [ClaimDeadline]
}

extension Desk {
  /// Reads one request with its history and its clocks.
  ///
  /// - Throws: `StorageError/noSuchRequest(_:)` or `StorageError/erased(_:)`.
  public func show(_ reference: Reference) async throws -> RequestView {
    try await database.read { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      let deadlines = loaded.held.applied(to: try keeper.deadlines(of: loaded.file))
      return RequestView(loaded: loaded, deadlines: deadlines)
    }
  }

  /// Lists requests, the newest receipt first.
  public func list(
    _ selection: RequestListing.Selection,
    limit: Int
  ) async throws -> [RequestListing] {
    try await database.read { connection in
      try RequestListing.read(selection, limit: limit, of: tenant, from: connection)
    }
  }

  /// Finds the requests of a person by the exact address, through its keyed hash.
  public func find(email: String, limit: Int) async throws -> [RequestListing] {
    guard let hash = tenant.keys.lookup.hash(emailAddress: email) else { return [] }
    return try await list(.byEmail(hash), limit: limit)
  }

  /// Finds the requests of a person by the exact name, through its keyed hash.
  public func find(name: String, limit: Int) async throws -> [RequestListing] {
    guard let hash = tenant.keys.lookup.hash(personalName: name) else { return [] }
    return try await list(.byName(hash), limit: limit)
  }
}
