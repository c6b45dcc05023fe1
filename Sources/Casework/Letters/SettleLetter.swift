import Documents
import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A letter that has gone, and what that did to the case.
public struct SettledLetter: Sendable {
  public let letter: LetterView
  public let effect: Effect

  /// What sending did to the case.
  public enum Effect: Sendable, Hashable {
    /// Nothing more: the letter has not gone, or its effect was recorded before.
    case none
    /// What was recorded, the case after it, and the clocks that it changed.
    case recorded(EventKind, CaseFile, moved: [ClaimDeadline])
    /// The letter has gone, but the case changed meanwhile so that the act is not allowed: a person
    /// must look.
    case notRecorded(ActRefusal)
  }
}

extension Desk {
  /// Records that a letter was printed and posted; it is kept as the page that was posted.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - number: which of its letters; nil means the newest.
  ///   - posted: when it was posted; nil means now.
  ///   - changed: what becomes of it where the case changed since it was drafted.
  ///   - incomplete: what becomes of it where its words leave out what the law has it say.
  ///   - key: the idempotency key.
  /// - Returns: the letter, and what posting it did to the case.
  /// - Throws: `LetterRefusal`; `ActRefusal` where the letter must not go; `PostgresError`.
  public func markPosted(
    _ reference: Reference,
    _ number: Int?,
    posted: Instant?,
    ifChanged changed: ChangedCase = .refused,
    ifIncomplete incomplete: IncompleteLetter = .refused,
    key: UUID
  ) async throws -> SettledLetter {
    let now = now
    let occurred = posted ?? now
    return try await byPresentLaw(key) { desk, connection in
      var loaded = try desk.lock(.numbered(reference, number), connection)
      if loaded.knows(key) { return try desk.settledBefore(loaded) }
      try loaded.letter.check(.post, at: now)
      try loaded.letter.check(wentAt: occurred)
      try desk.recheckPosted(
        loaded,
        at: occurred,
        ifChanged: changed,
        ifIncomplete: incomplete,
        connection
      )
      let message = SentMessage(
        number: (loaded.message?.number ?? 0) + 1,
        route: .post,
        made: now,
        by: officer,
        content: Array(try desk.document(of: loaded, on: occurred).html().utf8)
      )
      let effect = try desk.act(
        loaded,
        occurred: occurred,
        now: now,
        key: key,
        by: .post,
        connection
      )
      try loaded.record(
        .posted,
        at: occurred,
        recorded: now,
        by: officer,
        key: key,
        message: message,
        of: tenant,
        to: connection
      )
      return SettledLetter(letter: try desk.reread(loaded, connection), effect: effect)
    }
  }

  /// Records that a letter of which nobody knew was sent after all.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - number: which of its letters; nil means the newest.
  ///   - sent: when it went; nil means when it was first handed over.
  ///   - key: the idempotency key.
  /// - Returns: the letter, and what its sending did to the case.
  /// - Throws: as ``markPosted(_:_:posted:key:)``.
  public func confirmSent(
    _ reference: Reference,
    _ number: Int?,
    sent: Instant?,
    key: UUID
  ) async throws -> SettledLetter {
    let now = now
    return try await byPresentLaw(key) { desk, connection in
      var loaded = try desk.lock(.numbered(reference, number), connection)
      if loaded.knows(key) { return try desk.settledBefore(loaded) }
      try loaded.letter.check(.confirm, at: now)
      let occurred = sent ?? loaded.letter.firstHandOver ?? now
      try loaded.letter.check(wentAt: occurred)
      let effect = try desk.actIfAllowed(loaded, occurred: occurred, now: now, key: key, connection)
      try loaded.record(
        .confirmed,
        at: occurred,
        recorded: now,
        by: officer,
        key: key,
        of: tenant,
        to: connection
      )
      return SettledLetter(letter: try desk.reread(loaded, connection), effect: effect)
    }
  }

  /// Refuses to take a letter for posted that should not have gone as it was drafted.
  private func recheckPosted(
    _ loaded: LoadedLetter,
    at occurred: Instant,
    ifChanged changed: ChangedCase,
    ifIncomplete incomplete: IncompleteLetter,
    _ connection: Connection
  ) throws {
    let file = try LoadedCase.load(loaded.reference, of: tenant, for: .changing, from: connection)
    do {
      try recheck(loaded, of: file, now: occurred, ifChanged: changed, connection)
      try check(loaded, of: file, now: occurred, ifIncomplete: incomplete, connection)
    } catch LetterRefusal.notAllowed(let refusal) {
      throw refusal
    }
  }

  func lock(_ selection: LetterSelection, _ connection: Connection) throws -> LoadedLetter {
    try LoadedLetter.load(selection, of: tenant, for: .changing, from: connection)
  }

  func reread(_ loaded: LoadedLetter, _ connection: Connection) throws -> LetterView {
    try view(
      LoadedLetter.load(.identified(loaded.letter.id), of: tenant, for: .reading, from: connection)
    )
  }

  /// What sending the letter does to its case, recorded in the same commit.
  ///
  /// - Throws: `ActRefusal`.
  func act(
    _ loaded: LoadedLetter,
    occurred: Instant,
    now: Instant,
    key: UUID,
    by channel: Channel,
    _ connection: Connection
  ) throws -> SettledLetter.Effect {
    let act = loaded.matter.act(by: channel, at: occurred)
    let file = try LoadedCase.load(
      loaded.reference,
      of: tenant,
      for: .changing,
      from: connection
    )
    let outcome = try perform(
      act,
      on: file,
      ActCircumstances(occurred: occurred, now: now, key: key),
      connection
    )
    return .recorded(act.kind, outcome.file, moved: outcome.moved)
  }

  /// The same for a letter that has gone already: that is a fact, whatever became of the case.
  func actIfAllowed(
    _ loaded: LoadedLetter,
    occurred: Instant,
    now: Instant,
    key: UUID,
    _ connection: Connection
  ) throws -> SettledLetter.Effect {
    do {
      return try act(loaded, occurred: occurred, now: now, key: key, by: .email, connection)
    } catch let refusal as ActRefusal {
      return .notRecorded(refusal)
    }
  }

  /// This very act settled the letter before its answer was lost.
  private func settledBefore(_ loaded: LoadedLetter) throws -> SettledLetter {
    SettledLetter(letter: try view(loaded), effect: .none)
  }
}
