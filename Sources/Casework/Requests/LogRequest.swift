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
    try await underPresentLaw { try await $0.logByOwnLaw(draft, key: key) }
  }

  /// - Throws: what ``log(_:key:)`` throws; ``LawChanged``.
  private func logByOwnLaw(_ draft: RequestDraft, key: UUID) async throws -> Logging {
    let plan = try await presentPlan()
    let new = try newRequest(draft, act: key, planned: plan)
    let statement = try InsertRequests(
      [new],
      for: tenant,
      on: LoggingBasis(law.version, planned: plan?.revision)
    ).statement
    do {
      let logged = try await database.once([law.version.holding(tenant.id), statement])
      if !logged.isEmpty { return .logged(new.request.reference) }
    } catch let error as PostgresError where error.isTransient || error.isRepetition {
      // It may have been logged all the same: the key tells.
    }
    return try await database.perform(key) { connection in
      if let before = try loggedBefore(draft, key: key, connection) { return before }
      try holdLaw(in: connection)
      try check(plan, in: connection)
      guard try !connection.execute(statement).isEmpty else {
        throw CaseworkError.duplicateExternalReference
      }
      return .logged(new.request.reference)
    }
  }

  private func loggedBefore(
    _ draft: RequestDraft,
    key: UUID,
    _ connection: Connection
  ) throws -> Logging? {
    let found = try RequestLookup.find(
      act: key,
      source: draft.source,
      of: tenant.id,
      from: connection
    )
    guard let reference = found else { return nil }
    // A message or a row is known by what it says; a key by itself says nothing of the request.
    if draft.source == nil, try !isLogged(draft, as: reference, connection) {
      throw CaseworkError.keyOfAnotherRequest(reference)
    }
    return .loggedBefore(reference)
  }

  /// Whether a request is the one of a draft; of one that was erased nobody can tell any more.
  private func isLogged(
    _ draft: RequestDraft,
    as reference: Reference,
    _ connection: Connection
  ) throws -> Bool {
    let loaded: LoadedCase
    do {
      loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
    } catch StorageError.erased {
      return true
    }
    // Rights may be claimed later too; those of the receipt are recorded with it.
    let claimed = loaded.events.compactMap { event -> ClaimedRight? in
      guard case .claimed(let right) = event.happening, event.recorded == loaded.recorded else {
        return nil
      }
      return right
    }
    return loaded.file.request.received == draft.received
      && loaded.file.request.channel == draft.channel
      && Set(claimed) == Set(draft.rights)
      && loaded.requester == draft.requester
      && loaded.externalReference == draft.externalReference
      && (draft.representation.map { $0.subject == loaded.represented } ?? true)
  }
}

extension PostgresError {
  /// Whether the act or the message was recorded before.
  fileprivate var isRepetition: Bool {
    constraint == "act_key" || constraint == "messages_are_kept_once"
  }
}
