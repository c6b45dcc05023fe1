import Postgres
import Storage
public import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Puts an edited text in place of a draft's.
  ///
  /// - Parameters:
  ///   - wording: the edited words.
  ///   - reference: the request.
  ///   - number: which of its letters; nil means the newest.
  ///   - version: the version that was edited, where that is known.
  ///   - key: the idempotency key.
  /// - Returns: the letter as it stands then.
  /// - Throws: `LetterRefusal/wrongState(_:_:)`, `LetterRefusal/changedMeanwhile(version:)`;
  ///   `PostgresError`.
  public func edit(
    _ wording: LetterWording,
    of reference: Reference,
    _ number: Int?,
    version: Int?,
    key: UUID
  ) async throws -> LetterView {
    try await change(reference, number, .edit, key: key) { loaded, now, connection in
      if loaded.wording == wording { return }
      if let version, version != loaded.letter.version {
        throw LetterRefusal.changedMeanwhile(version: loaded.letter.version)
      }
      try loaded.record(
        .edited,
        at: now,
        by: officer,
        key: key,
        wording: wording,
        of: tenant,
        to: connection
      )
    }
  }

  /// Gives a draft up; it stays in the list.
  public func discard(_ reference: Reference, _ number: Int?, key: UUID) async throws -> LetterView
  {
    try await change(reference, number, .discard, key: key) { loaded, now, connection in
      try loaded.record(.discarded, at: now, by: officer, key: key, of: tenant, to: connection)
    }
  }

  /// Puts a letter that may be sent into the queue again, as the same message.
  public func repeatSending(
    _ reference: Reference,
    _ number: Int?,
    key: UUID
  ) async throws -> LetterView {
    try await change(reference, number, .repeatSending, key: key) { loaded, now, connection in
      try loaded.record(.repeated, at: now, by: officer, key: key, of: tenant, to: connection)
    }
  }

  /// Locks a letter, checks that something can be done to it, and does it.
  func change(
    _ reference: Reference,
    _ number: Int?,
    _ deed: LetterRefusal.Deed,
    key: UUID,
    _ body: @Sendable (inout LoadedLetter, Instant, Connection) throws -> Void
  ) async throws -> LetterView {
    let now = now
    return try await database.perform(key) { connection in
      var loaded = try LoadedLetter.load(
        .numbered(reference, number),
        of: tenant,
        for: .changing,
        from: connection
      )
      if !loaded.knows(key) {
        try loaded.letter.check(deed, at: now)
        try body(&loaded, now, connection)
      }
      return try view(
        LoadedLetter.load(
          .identified(loaded.letter.id),
          of: tenant,
          for: .reading,
          from: connection
        )
      )
    }
  }
}
