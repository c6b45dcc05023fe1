public import Correspondence
import Postgres
import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Takes a message in: logs a request, links a reminder, keeps what a person must sort, and leaves
  /// alone only what is no request for certain.
  ///
  /// The same bytes are taken in once, however often they are delivered.
  /// - Parameters:
  ///   - message: the bytes as they were received.
  ///   - reading: what the message says.
  ///   - arrival: what is known of its arrival beside the message itself.
  ///   - key: the idempotency key.
  /// - Returns: what became of the message.
  /// - Throws: ``CaseworkError``; `PostgresError`.
  public func take(
    _ message: [UInt8],
    reading: LetterReading,
    arrival: LetterArrival,
    key: UUID
  ) async throws -> MailOutcome {
    let letter = IncomingLetter(message, reading, receipt(of: reading, arrival))
    if let before = try await formerOutcome(of: letter) { return before }
    switch reading.kind {
    case .other where reading.certainty == .plain: return .leftAlone
    case .reminder: return try await link(letter, key: key)
    case .request where !reading.rights.isEmpty:
      let draft = draft(of: letter, LetterClaims(reading))
      switch try await log(draft, key: key) {
      case .logged(let reference): return .logged(reference, draft.rights)
      case .loggedBefore(let reference): return .deliveredBefore(reference)
      }
    case .request, .other: return try await keep(letter, .unclear, key: key)
    }
  }

  /// Logs a message as what a person says it is, whatever the reader makes of it.
  ///
  /// Where the same bytes wait to be sorted, they are settled by it.
  /// - Parameters:
  ///   - message: the bytes as they were received.
  ///   - claims: what it is logged as.
  ///   - reader: tells who wrote it and in which language.
  ///   - arrival: what is known of its arrival beside the message itself.
  ///   - key: the idempotency key.
  /// - Returns: what became of the message.
  /// - Throws: ``CaseworkError``; ``SortingRefusal``; `PostgresError`.
  public func take(
    _ message: [UInt8],
    as claims: LetterClaims,
    readBy reader: LetterReader,
    arrival: LetterArrival,
    key: UUID
  ) async throws -> MailOutcome {
    let reading = try reader.read(message)
    let letter = IncomingLetter(message, reading, receipt(of: reading, arrival))
    switch try await formerOutcome(of: letter) {
    case .kept(let id, _):
      var claims = claims
      if case .told(let instant) = arrival { claims.received = instant }
      let settled = try await settle(id, as: .request(claims), readBy: reader, key: key)
      guard case .request(let reference) = settled.finding else {
        throw SortingRefusal.settledBefore(settled.finding)
      }
      return .logged(reference, claims.rights)
    case .deliveredBefore(let reference): return .deliveredBefore(reference)
    case .settledBefore, .logged, .linked, .leftAlone, nil:
      let draft = draft(of: letter, claims)
      switch try await log(draft, key: key) {
      case .logged(let reference): return .logged(reference, draft.rights)
      case .loggedBefore(let reference): return .deliveredBefore(reference)
      }
    }
  }

  /// The request under which the same bytes are kept, if they are.
  func requestOfMessage(_ message: [UInt8]) async throws -> Reference? {
    let hash = hash(message: message)
    return try await database.read { connection in
      try LetterToKeep.request(of: hash, tenant: tenant.id, from: connection)
    }
  }

  /// What an earlier delivery of the same bytes led to.
  func formerOutcome(of letter: IncomingLetter) async throws -> MailOutcome? {
    let hash = hash(message: letter.message)
    return try await database.read { connection in
      if let reference = try LetterToKeep.request(of: hash, tenant: tenant.id, from: connection) {
        return .deliveredBefore(reference)
      }
      guard let kept = try LetterToSort.find(hash, of: tenant.id, from: connection) else {
        return nil
      }
      guard case .settled = kept.state else { return .kept(kept.id, kept.reading.doubt) }
      return .settledBefore(kept.id)
    }
  }

  /// The request that a letter makes, with the letter.
  func draft(of letter: IncomingLetter, _ claims: LetterClaims) -> RequestDraft {
    RequestDraft(
      rights: claims.rights,
      received: letter.receipt.instant,
      channel: .email,
      requester: Person(
        name: claims.name ?? letter.reading.sender?.name,
        email: claims.email ?? letter.reading.sender?.address
      ),
      language: claims.language ?? letter.reading.language,
      source: hash(message: letter.message),
      message: letter.message,
      evidence: letter.receipt.evidence
    )
  }

  /// Keeps a letter for a person to sort.
  private func keep(
    _ letter: IncomingLetter,
    _ doubt: MailOutcome.Doubt,
    key: UUID
  ) async throws -> MailOutcome {
    let now = now
    guard letter.receipt.instant <= now else {
      throw CaseworkError.receivedInTheFuture(letter.receipt.instant, now: now)
    }
    let new = NewLetterToSort(
      id: Identifier(collaborators.identifier(now)),
      receipt: letter.receipt,
      recorded: now,
      by: officer,
      reading: letter.reading.words,
      message: letter.message
    )
    // The hash of the message tells whether it was kept before, whatever became of the connection.
    let id = try await database.perform(key) { try new.keep(for: tenant, in: $0) }
    return .kept(id, doubt)
  }

  /// Links a reminder to the newest request that the same person made before it.
  private func link(_ letter: IncomingLetter, key: UUID) async throws -> MailOutcome {
    guard let address = letter.reading.sender?.address else {
      return try await keep(letter, .reminderOfUnknown, key: key)
    }
    let candidates = try await find(email: address, limit: 100)
      .filter { $0.received <= letter.receipt.instant }
    guard let repeated = candidates.first(where: { $0.status == .open }) ?? candidates.first else {
      return try await keep(letter, .reminderOfUnknown, key: key)
    }
    let reference = repeated.reference
    do {
      _ = try await perform(
        LinkReminder(),
        on: reference,
        occurred: letter.receipt.instant,
        key: key,
        message: letter.message
      )
    } catch CaseworkError.letterKept(let kept) {
      // Another delivery of the same bytes was quicker.
      return .deliveredBefore(kept)
    }
    return .linked(to: reference)
  }
}
