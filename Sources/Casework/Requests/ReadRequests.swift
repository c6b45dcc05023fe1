public import Storage
public import SubjectRequests
import TimeLimits

/// A request as an officer looks at it.
public struct RequestView: Sendable {
  public let loaded: LoadedCase
  public let deadlines: [ClaimDeadline]
}

/// A request, whether it still tells of a person or not.
public enum RequestRecord: Sendable {
  case kept(RequestView)
  /// What stays of an erased case: the words of its events are gone.
  case erased(ErasedRequest)
}

extension RequestRecord {
  public var file: CaseFile {
    switch self {
    case .kept(let view): view.loaded.file
    case .erased(let erased): erased.file
    }
  }

  public var deadlines: [ClaimDeadline] {
    switch self {
    case .kept(let view): view.deadlines
    case .erased(let erased): erased.deadlines
    }
  }

  public var events: [CaseEvent] {
    switch self {
    case .kept(let view): view.loaded.events
    case .erased(let erased): erased.events
    }
  }
}

/// The record of an erased case, which holds nothing personal.
public struct ErasedRequest: Sendable {
  public let file: CaseFile
  public let events: [CaseEvent]
  public let deadlines: [ClaimDeadline]
}

extension Desk {
  /// Reads one request, or what stays of it where it was erased.
  ///
  /// - Throws: `StorageError/noSuchRequest(_:)`.
  public func record(of reference: Reference) async throws -> RequestRecord {
    do {
      return .kept(try await show(reference))
    } catch StorageError.erased {
      let stored = try await database.read {
        try StoredCase.read(reference, of: tenant, from: $0)
      }
      guard let stored else { throw StorageError.noSuchRequest(reference) }
      let file = CaseFile(stored.request, events: stored.events)
      return .erased(
        ErasedRequest(
          file: file,
          events: stored.events,
          deadlines: try keeper.deadlines(of: file)
        )
      )
    }
  }

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

  /// What moved the last days of a request although nothing happened in it, in the order of time;
  /// nothing of an erased one.
  public func deadlineChanges(of reference: Reference) async throws -> [DeadlineChange] {
    try await database.read {
      try DeadlineChangeLog.changes(of: reference, tenant: tenant.id, from: $0)
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

  /// Finds the request to which another system gave a reference.
  public func find(externalReference: String) async throws -> [RequestListing] {
    try await list(.byExternalReference(externalReference), limit: 1)
  }
}
