public import Correspondence
import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Takes a message in: logs a request, links a reminder, leaves the rest alone.
  ///
  /// The same bytes are taken in once, however often they are delivered.
  /// - Parameters:
  ///   - message: the bytes as they were received.
  ///   - reading: what the message says.
  ///   - rights: what a person found in it, who is believed before the reading; none where nobody
  ///     looked.
  ///   - received: when it reached an official channel, where that is known better than from the
  ///     message itself.
  ///   - key: the idempotency key.
  /// - Returns: what became of the message.
  /// - Throws: ``CaseworkError``; `PostgresError`.
  public func take(
    _ message: [UInt8],
    reading: LetterReading,
    claiming rights: [ClaimedRight] = [],
    received: Instant?,
    key: UUID
  ) async throws -> MailOutcome {
    if let before = try await requestOfMessage(message) { return .deliveredBefore(before) }
    // A mail host's clock may be ahead; the message is here, so it has arrived.
    let arrival = received ?? min(reading.received ?? now, now)
    guard rights.isEmpty else {
      return try await log(message, reading, rights, arrival: arrival, key: key)
    }
    switch reading.kind {
    case .other: return reading.certainty == .plain ? .leftAlone : .unclear
    case .reminder: return try await link(message, reading, arrival: arrival, key: key)
    case .request where reading.rights.isEmpty: return .unclear
    case .request:
      let read = reading.rights.map(\.claimed)
      return try await log(message, reading, read, arrival: arrival, key: key)
    }
  }

  private func log(
    _ message: [UInt8],
    _ reading: LetterReading,
    _ rights: [ClaimedRight],
    arrival: Instant,
    key: UUID
  ) async throws -> MailOutcome {
    let draft = RequestDraft(
      rights: rights,
      received: arrival,
      channel: .email,
      requester: reading.person,
      language: reading.language,
      source: hash(message: message),
      message: message
    )
    switch try await log(draft, key: key) {
    case .logged(let reference): return .logged(reference, rights)
    case .loggedBefore(let reference): return .deliveredBefore(reference)
    }
  }

  /// The request under which the same bytes are kept, if they are.
  func requestOfMessage(_ message: [UInt8]) async throws -> Reference? {
    let hash = hash(message: message)
    return try await database.read { connection in
      try LetterToKeep.request(of: hash, tenant: tenant.id, from: connection)
    }
  }

  /// Links a reminder to the newest request that the same person made before it.
  private func link(
    _ message: [UInt8],
    _ reading: LetterReading,
    arrival: Instant,
    key: UUID
  ) async throws -> MailOutcome {
    guard let address = reading.sender?.address else { return .reminderOfUnknown }
    let candidates = try await find(email: address, limit: 100)
      .filter { $0.received <= arrival }
    guard let repeated = candidates.first(where: { $0.status == .open }) ?? candidates.first else {
      return .reminderOfUnknown
    }
    let reference = repeated.reference
    do {
      _ = try await perform(
        LinkReminder(),
        on: reference,
        occurred: arrival,
        key: key,
        message: message
      )
    } catch CaseworkError.letterKept(let kept) {
      // Another delivery of the same bytes was quicker.
      return .deliveredBefore(kept)
    }
    return .linked(to: reference)
  }
}

extension LetterReading {
  /// Who wrote.
  var person: Person { Person(name: sender?.name, email: sender?.address) }
}
