public import Correspondence
import Postgres
public import Storage
public import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

/// What a person says of a letter that waits.
public enum LetterDecision: Sendable, Hashable {
  /// It is a request: it is logged with its letter, its receipt being the letter's arrival.
  case request(LetterClaims)
  /// It repeats a request.
  case reminder(of: Reference)
  /// It is none; message and key are destroyed at once.
  case noRequest(reason: String)
}

extension Desk {
  /// Settles a letter that waits, in one commit with all that follows.
  ///
  /// - Parameters:
  ///   - id: which letter.
  ///   - decision: what it is.
  ///   - reader: tells who wrote it and in which language.
  ///   - key: the idempotency key.
  /// - Returns: how it is settled.
  /// - Throws: ``SortingRefusal``; ``CaseworkError``; `ActRefusal`; `StorageError`;
  ///   `SealingError`; `PostgresError`.
  public func settle(
    _ id: Identifier<LetterToSort>,
    as decision: LetterDecision,
    readBy reader: LetterReader,
    key: UUID
  ) async throws -> LetterSettlement {
    try await settle(id, as: decision, key: key) { try reader.read($0) }
  }

  /// Settles a letter that waits, by whoever reads it.
  func settle(
    _ id: Identifier<LetterToSort>,
    as decision: LetterDecision,
    key: UUID,
    reading: @escaping @Sendable (_ message: [UInt8]) throws -> LetterReading
  ) async throws -> LetterSettlement {
    if case .noRequest(let reason) = decision, reason.allSatisfy(\.isWhitespace) {
      throw SortingRefusal.reasonMissing
    }
    return try await underPresentLaw { desk in
      // The register calls for tasks where something is logged, and is read for that alone.
      let plan: TaskPlan? =
        if case .request = decision { try await desk.presentPlan() } else { nil }
      return try await desk.database.perform(key) { connection in
        try desk.holdLaw(in: connection)
        try desk.check(plan, in: connection)
        return try desk.settle(id, decision, reading, planned: plan, key: key, connection)
      }
    }
  }

  private func settle(
    _ id: Identifier<LetterToSort>,
    _ decision: LetterDecision,
    _ reading: (_ message: [UInt8]) throws -> LetterReading,
    planned plan: TaskPlan?,
    key: UUID,
    _ connection: Connection
  ) throws -> LetterSettlement {
    let found = try LetterToSort.load(id, of: tenant.id, for: .changing, from: connection)
    guard let letter = found else { throw SortingRefusal.noSuchLetter }
    if case .settled(let before) = letter.state {
      guard before.key == key else { throw SortingRefusal.settledBefore(before.finding) }
      return before
    }
    let now = now
    let (outcome, finding) = try record(
      letter,
      decision,
      reading,
      plan,
      key: key,
      now: now,
      connection
    )
    try letter.settle(
      LetterSettling(outcome, at: now, by: officer, key: key),
      of: tenant,
      in: connection
    )
    return LetterSettlement(finding: finding, settled: now, by: officer, key: key)
  }

  private func record(
    _ letter: LetterToSort,
    _ decision: LetterDecision,
    _ reading: (_ message: [UInt8]) throws -> LetterReading,
    _ plan: TaskPlan?,
    key: UUID,
    now: Instant,
    _ connection: Connection
  ) throws -> (LetterSettling.Outcome, LetterSettlement.Finding) {
    switch decision {
    case .request(let claims):
      let message = try message(of: letter, connection)
      let receipt = claims.received.map { Receipt($0, .told) } ?? letter.receipt
      let incoming = IncomingLetter(
        message: message,
        reading: try reading(message),
        receipt: receipt
      )
      let new = try newRequest(draft(of: incoming, claims), act: key, planned: plan)
      let logged = try connection.execute(try InsertRequests([new], for: tenant).statement)
      guard !logged.isEmpty else { throw CaseworkError.outcomeUnknown }
      return (.request(new.request.id), .request(new.request.reference))
    case .reminder(let reference):
      let message = try message(of: letter, connection)
      let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      let arrival = letter.receipt.instant
      let kept = self.letter(message, kind: .reminder, received: arrival, now: now)
      let circumstances = ActCircumstances(
        occurred: arrival,
        now: now,
        key: key,
        enclosure: .letter(kept)
      )
      _ = try perform(LinkReminder(), on: loaded, circumstances, connection)
      return (.reminder(of: loaded.file.request.id), .reminder(of: reference))
    case .noRequest(let reason): return (.noRequest(reason: reason), .noRequest)
    }
  }

  /// The message of a letter that is to be kept under a case.
  ///
  /// - Throws: ``SortingRefusal/loggedBefore(_:)`` where one keeps the same message already.
  private func message(of letter: LetterToSort, _ connection: Connection) throws -> [UInt8] {
    guard let message = try letter.message(of: tenant, from: connection) else {
      throw StorageError.unreadableLetter
    }
    let hash = hash(message: message)
    if let before = try LetterToKeep.find(hash, of: tenant.id, from: connection) {
      throw SortingRefusal.loggedBefore(before.reference)
    }
    return message
  }
}
