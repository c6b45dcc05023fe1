public import Assessments
import Documents
import Postgres
import Storage
import SubjectRequests
public import TimeLimits

public import struct Foundation.Data
public import struct Foundation.UUID

/// A knowledge base as it is kept.
public struct KeptKnowledge: Sendable {
  public let id: UUID
  public let recorded: Instant
  public let base: KnowledgeBase
}

extension Desk {
  /// Keeps a knowledge base that was brought from elsewhere.
  ///
  /// - Parameters:
  ///   - base: its texts.
  ///   - former: the base that it takes the place of, which is taken away with its key; nil where it
  ///     stands beside those that are kept.
  ///   - key: the idempotency key, which names it.
  /// - Returns: the base as it is kept; that of before where the same is kept already.
  /// - Throws: ``KnowledgeRefusal``; `SealingError`; `PostgresError`.
  public func keep(
    _ base: KnowledgeBase,
    replacing former: UUID? = nil,
    key: UUID
  ) async throws -> KeptKnowledge {
    let now = collaborators.now()
    let stored = StoredKnowledge(
      id: key,
      recorded: now,
      by: officer,
      entries: base.entries.count,
      content: [UInt8](try KnowledgeFile.json(base))
    )
    let id: UUID
    do {
      id = try await kept(stored, replacing: former)
    } catch let error as PostgresError
      where error.constraint.map(Self.broughtAtOnce.contains) == true
    {
      // Somebody brought it at the same moment; the second time it is seen.
      id = try await kept(stored, replacing: former)
    }
    return try await knowledge().first { $0.id == id }
      ?? KeptKnowledge(id: id, recorded: now, base: base)
  }

  /// Two who bring a base at the same moment find its content, or their key, taken.
  private static let broughtAtOnce = [
    "knowledge_bases_are_kept_once", "knowledge_base_key", "data_key_key",
  ]

  private func kept(_ stored: StoredKnowledge, replacing former: UUID?) async throws -> UUID {
    try await database.perform(stored.id) { connection in
      if let known = try KnowledgeStore.find(sameAs: stored, of: tenant, in: connection) {
        if let former, former != known {
          _ = try KnowledgeStore.remove(former, of: tenant, from: connection)
        }
        return known
      }
      guard try !KnowledgeStore.isTaken(stored.id, of: tenant, in: connection) else {
        throw KnowledgeRefusal.keyOfAnother
      }
      if let former, try !KnowledgeStore.remove(former, of: tenant, from: connection) {
        throw KnowledgeRefusal.noSuchBase
      }
      try KnowledgeStore.add(stored, of: tenant, to: connection)
      return stored.id
    }
  }

  /// The knowledge bases that the controller brought, the oldest first.
  public func knowledge() async throws -> [KeptKnowledge] {
    try await database.read { connection in
      try KnowledgeStore.all(of: tenant, from: connection).map { stored in
        KeptKnowledge(
          id: stored.id,
          recorded: stored.recorded,
          base: try KnowledgeFile.kept(Data(stored.content))
        )
      }
    }
  }

  /// Takes a knowledge base away.
  ///
  /// - Throws: ``KnowledgeRefusal/noSuchBase``; `PostgresError`.
  public func removeKnowledge(_ id: UUID, key: UUID) async throws {
    let wasThere = try await database.perform(key) { connection in
      try KnowledgeStore.remove(id, of: tenant, from: connection)
    }
    guard wasThere else { throw KnowledgeRefusal.noSuchBase }
  }
}

/// Why a knowledge base is not to be had.
public enum KnowledgeRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchBase
  /// The idempotency key names another base, or something else.
  case keyOfAnother

  public var description: String {
    switch self {
    case .noSuchBase:
      "there is no such knowledge base; habeas dpia knowledge list shows those that were imported"
    case .keyOfAnother:
      "idempotency key: it was used for something else, so this was not done; take a new one for each "
        + "file, and say with --replace which base it takes the place of"
    }
  }
}
