public import Correspondence
import Postgres
import Storage
import SubjectRequests
import Texts
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Takes a message in: logs a request, links a reminder, keeps what a person must sort, and leaves
  /// alone only what is no request for certain.
  ///
  /// The same bytes are taken in once, however often they are delivered. Where a person says what
  /// they are, they are logged as that whatever the reader makes of them, and where the same bytes
  /// wait to be sorted, they are settled by it.
  /// - Parameters:
  ///   - message: the bytes as they were received.
  ///   - reading: what the message says.
  ///   - claims: what a person says it is logged as; nil leaves that to the reading.
  ///   - arrival: what is known of its arrival beside the message itself.
  ///   - key: the idempotency key.
  /// - Returns: what became of the message.
  /// - Throws: ``CaseworkError``; ``SortingRefusal``; `PostgresError`.
  public func take(
    _ message: [UInt8],
    reading: LetterReading,
    as claims: LetterClaims? = nil,
    arrival: LetterArrival,
    key: UUID
  ) async throws -> TakenMail {
    let letter = IncomingLetter(
      message: message,
      reading: reading,
      receipt: receipt(of: reading, arrival)
    )
    let before = try await formerOutcome(of: letter)
    guard let claims else {
      let taken = if let before { before } else { try await take(letter, key: key) }
      try await remind(of: taken.outcome, letter)
      return taken
    }
    switch before?.outcome {
    case .kept(let id, _):
      return try await log(kept: id, letter, claims, arrival, key: key)
    case .deliveredBefore(let reference):
      return TakenMail(.deliveredBefore(reference), before?.receipt)
    case .settledBefore, .logged, .linked, .leftAlone, nil:
      return try await log(letter, claims, key: key)
    }
  }

  /// Takes in what the reader says that it is.
  private func take(_ letter: IncomingLetter, key: UUID) async throws -> TakenMail {
    let reading = letter.reading
    switch reading.kind {
    case .other where reading.certainty == .plain: return TakenMail(.leftAlone, letter.receipt)
    case .reminder: return try await link(letter, key: key)
    case .request where !reading.rights.isEmpty:
      return try await log(letter, LetterClaims(reading), key: key)
    case .request, .other: return try await keep(letter, .unclear, key: key)
    }
  }

  private func log(
    _ letter: IncomingLetter,
    _ claims: LetterClaims,
    key: UUID
  ) async throws -> TakenMail {
    let draft = draft(of: letter, claims)
    switch try await log(draft, key: key) {
    case .logged(let reference):
      return TakenMail(.logged(reference, draft.rights), letter.receipt)
    case .loggedBefore(let reference):
      // Another delivery was quicker, and its receipt stands.
      let before = try await formerOutcome(of: letter)
      return TakenMail(.deliveredBefore(reference), before?.receipt)
    }
  }

  /// Settles the same bytes, which wait to be sorted, as the request that a person says they are.
  private func log(
    kept id: Identifier<LetterToSort>,
    _ letter: IncomingLetter,
    _ claims: LetterClaims,
    _ arrival: LetterArrival,
    key: UUID
  ) async throws -> TakenMail {
    var claims = claims
    if case .told(let instant) = arrival { claims.received = instant }
    let settled = try await settle(id, as: .request(claims), key: key) { _ in letter.reading }
    guard case .request(let reference) = settled.finding else {
      throw SortingRefusal.settledBefore(settled.finding)
    }
    let now = try await formerOutcome(of: letter)
    return TakenMail(.logged(reference, claims.rights), now?.receipt)
  }

  /// The request under which the same bytes are kept, if they are.
  func requestOfMessage(_ message: [UInt8]) async throws -> Reference? {
    let hash = hash(message: message)
    return try await database.read { connection in
      try LetterToKeep.find(hash, of: tenant.id, from: connection)?.reference
    }
  }

  /// What an earlier delivery of the same bytes led to.
  private func formerOutcome(of letter: IncomingLetter) async throws -> TakenMail? {
    let hash = hash(message: letter.message)
    return try await database.read { connection in
      if let before = try LetterToKeep.find(hash, of: tenant.id, from: connection) {
        return TakenMail(.deliveredBefore(before.reference), before.receipt)
      }
      guard let kept = try LetterToSort.find(hash, of: tenant.id, from: connection) else {
        return nil
      }
      return switch kept.state {
      case .waiting: TakenMail(.kept(kept.id, kept.reading.doubt), kept.receipt)
      case .settled: TakenMail(.settledBefore(kept.id), kept.receipt)
      }
    }
  }

  /// The request that a letter makes, with the letter.
  ///
  /// What its header says of the sender is taken as far as it can be kept: a letter is never refused
  /// for it.
  func draft(of letter: IncomingLetter, _ claims: LetterClaims) -> RequestDraft {
    let sender = letter.reading.sender
    return RequestDraft(
      rights: claims.rights,
      received: letter.receipt.instant,
      channel: .email,
      requester: Person(
        name: claims.name ?? sender?.name.flatMap { $0.onOneLine.ifFit(for: .name) },
        email: claims.email ?? sender?.address.ifFit(for: .address)
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
  ) async throws -> TakenMail {
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
    return TakenMail(.kept(id, doubt), letter.receipt)
  }

  /// Links a request that asks after an earlier one besides to the newest open one that the same
  /// person made before it: that one was repeated (EDPB 01/2022 para 29).
  private func remind(of outcome: MailOutcome, _ letter: IncomingLetter) async throws {
    guard letter.reading.repetition == .earlierRequest, let new = outcome.reference,
      let address = letter.reading.sender?.address
    else { return }
    let earlier = try await find(email: address, limit: 100)
      .filter { $0.received <= letter.receipt.instant && $0.reference != new }
    guard let repeated = earlier.first(where: { $0.status == .open })?.reference else { return }
    // Another delivery of the same bytes may have linked it.
    let events = try await show(repeated).loaded.events
    guard !events.contains(where: { $0.happening == .reminded(by: new) }) else { return }
    _ = try await perform(
      LinkReminder(by: new),
      on: repeated,
      occurred: letter.receipt.instant,
      key: collaborators.identifier(now)
    )
  }

  /// Links a reminder to the newest open request that the same person made before it.
  private func link(_ letter: IncomingLetter, key: UUID) async throws -> TakenMail {
    guard let address = letter.reading.sender?.address else {
      return try await keep(letter, .reminderOfNoOpenRequest, key: key)
    }
    let candidates = try await find(email: address, limit: 100)
      .filter { $0.received <= letter.receipt.instant }
    guard let repeated = candidates.first(where: { $0.status == .open }) else {
      return try await keep(letter, .reminderOfNoOpenRequest, key: key)
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
      return TakenMail(.deliveredBefore(kept), nil)
    }
    return TakenMail(.linked(to: reference), letter.receipt)
  }
}
