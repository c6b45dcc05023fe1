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
  ///   - key: the idempotency key, which names it.
  /// - Returns: the base as it is kept; that of before where the same is kept already.
  /// - Throws: `SealingError`; `PostgresError`.
  public func keep(_ base: KnowledgeBase, key: UUID) async throws -> KeptKnowledge {
    let now = collaborators.now()
    let stored = StoredKnowledge(
      id: key,
      recorded: now,
      by: officer,
      entries: base.entries.count,
      content: [UInt8](try KnowledgeFile.json(base))
    )
    let id = try await database.perform(key) { connection in
      try KnowledgeStore.add(stored, of: tenant, to: connection)
    }
    return try await knowledge().first { $0.id == id }
      ?? KeptKnowledge(id: id, recorded: now, base: base)
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

  public var description: String {
    "there is no such knowledge base; habeas dpia knowledge list shows those that were imported"
  }
}
