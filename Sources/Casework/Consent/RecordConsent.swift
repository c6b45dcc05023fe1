import Postgres
import Records
public import Register
public import Storage
public import SubjectRequests
import Texts
public import TimeLimits

public import struct Foundation.UUID

/// What became of a consent event.
public enum ConsentRecording: Sendable, Hashable {
  case recorded
  /// The same event was recorded before.
  case recordedBefore
}

extension Desk {
  /// Records a consent event; its effect is there when this returns.
  ///
  /// - Parameters:
  ///   - draft: what happened.
  ///   - key: the idempotency key, which names the event; one that is made for it alone.
  /// - Returns: whether it was recorded now.
  /// - Throws: ``ConsentRefusal``; `StorageError`; `PostgresError`.
  public func record(_ draft: ConsentDraft, key: UUID) async throws -> ConsentRecording {
    try await recordByPresentOrPast(newEvent(draft, id: key)) { try await record($0) }
  }

  private func record(_ new: NewConsentEvent) async throws -> ConsentRecording {
    let record = try RecordConsents([new], for: tenant)
    // What rests on another event is looked at in a transaction of its own.
    if !new.event.presupposesConsent, let statements = record.statements {
      do {
        let rows = try await database.once(statements)
        if !rows.isEmpty { return .recorded }
        return try await database.read { try outcome(of: new, $0) }
      } catch let error as PostgresError where error.isTransient {
        // It may have been recorded all the same: repeated, it is passed over.
      } catch let error as PostgresError {
        throw Self.refusal(error, of: new)
      }
    }
    return try await save(record, of: new, nil)
  }

  /// Records a consent event under a key that a program chose: it may have used it before, for the
  /// same or for something else.
  ///
  /// - Parameters:
  ///   - draft: what happened.
  ///   - key: the idempotency key, which names the event.
  /// - Returns: whether it was recorded now.
  /// - Throws: ``RegisterRefusal/keyOfAnotherAct(recorded:by:)``; ``ConsentRefusal``; `StorageError`;
  ///   `PostgresError`.
  public func record(_ draft: ConsentDraft, once key: UUID) async throws -> ConsentRecording {
    let new = try newEvent(draft, id: key)
    let act = act(key, ["consent"] + draft.content, at: new.recorded)
    return try await recordByPresentOrPast(new) { event in
      try await save(try RecordConsents([event], for: tenant), of: event, act)
    }
  }

  /// Records an event; where its purpose asks for no such consent now, by what the register says of
  /// the instant at which it occurred.
  private func recordByPresentOrPast(
    _ new: NewConsentEvent,
    _ record: (NewConsentEvent) async throws -> ConsentRecording
  ) async throws -> ConsentRecording {
    do {
      return try await record(new)
    } catch let refusal as ConsentRefusal where refusal.isOfThePresent {
      let event = new.event
      let isTaken = try await pastPurposes(beginning: .refused)
        .take(event.purpose, event.happening.statement?.expression, at: event.occurred)
      guard isTaken else { throw refusal }
      var past = new
      past.ground = .past
      return try await record(past)
    }
  }

  private func save(
    _ record: RecordConsents,
    of new: NewConsentEvent,
    _ act: RegisterAct?
  ) async throws -> ConsentRecording {
    do {
      return try await database.perform(new.event.id) { connection in
        if let act, try begin(act, connection) != nil { return .recordedBefore }
        let recorded = try recordFounded(record, in: connection)
        return try recorded.isEmpty ? outcome(of: new, connection) : .recorded
      }
    } catch let error as PostgresError {
      throw Self.refusal(error, of: new)
    } catch is UnfoundedConsents {
      throw ConsentRefusal.nothingToFollow(new.event.happening.kind)
    }
  }

  /// Whether this person's data may be processed for a purpose: exact, and by the index alone.
  ///
  /// - Parameters:
  ///   - principal: the person.
  ///   - purpose: the purpose.
  ///   - instant: the instant that is asked for; nil means now. What was recorded since is known.
  /// - Returns: the answer with what it rests on.
  /// - Throws: ``ConsentRefusal/unusableIdentifier``; `PostgresError`.
  public func mayProcess(
    _ principal: ConsentPrincipal,
    for purpose: ConsentPurpose,
    at instant: Instant? = nil
  ) async throws -> ConsentAnswer {
    guard let pseudonym = tenant.keys.lookup.pseudonym(of: principal) else {
      throw ConsentRefusal.unusableIdentifier
    }
    let rows = try await database.once([
      ConsentStandings.statement(pseudonym, purpose, of: tenant.id)
    ])
    return ConsentAnswer(
      try ConsentStandings.standing(rows),
      for: purpose,
      at: instant ?? collaborators.now()
    )
  }

  /// The open requests in which the person withdraws consent and that nobody acted on yet: from their
  /// receipt on nothing may rest on what is withdrawn (Article 7(3)).
  ///
  /// - Returns: their references; those of persons known by an e-mail address, or of whom they
  ///   represent.
  /// - Throws: `PostgresError`.
  public func waitingWithdrawals(of principal: ConsentPrincipal) async throws -> [Reference] {
    guard let address = tenant.keys.lookup.hash(addressOf: principal) else { return [] }
    return try await database.read { connection in
      try OpenWithdrawals.read(of: [address], or: [], of: tenant.id, from: connection)
    }
  }

  /// What a purpose rests on, by the register.
  ///
  /// - Returns: nil where the register has no such purpose, or its activity has ended.
  /// - Throws: `PostgresError`.
  public func standingBasis(of purpose: ConsentPurpose) async throws -> PurposeStanding? {
    let now = now
    return try await database.read { connection in
      try ConsentPurposes.standing(of: purpose, at: now, tenant: tenant.id, from: connection)
    }
  }

  /// Checks a draft and makes an event of it.
  func newEvent(_ draft: ConsentDraft, id: UUID) throws(ConsentRefusal) -> NewConsentEvent {
    let now = collaborators.now()
    let occurred = draft.occurred ?? now
    guard let pseudonym = tenant.keys.lookup.pseudonym(of: draft.principal) else {
      throw .unusableIdentifier
    }
    guard occurred <= now else { throw .inTheFuture }
    if let expires = draft.happening.statement?.expires, expires <= occurred {
      throw .expiresBeforeGiven
    }
    for (field, rule, text) in draft.texts {
      if let flaw = rule.flaw(of: text) { throw .unfitText(field, flaw) }
    }
    let shown = [
      ("method", draft.circumstances.method), ("element", draft.circumstances.element),
    ]
    for case (let field, let text?) in shown where !(1...100).contains(text.count) {
      throw .nothingWritten(field)
    }
    return NewConsentEvent(
      principal: draft.principal,
      pseudonym: pseudonym,
      event: ConsentEvent(
        id: id,
        purpose: draft.purpose,
        happening: draft.happening,
        occurred: occurred,
        circumstances: draft.circumstances
      ),
      recorded: now,
      by: officer
    )
  }

  /// An event that is not recorded was recorded before, or its purpose does not rest on consent.
  private func outcome(
    of new: NewConsentEvent,
    _ connection: Connection
  ) throws -> ConsentRecording {
    let isKept = try ConsentRecord.holds(
      new.event.id,
      of: new.pseudonym,
      tenant: tenant.id,
      in: connection
    )
    guard !isKept else { return .recordedBefore }
    let purpose = new.event.purpose
    let standing = try ConsentPurposes.standing(
      of: purpose,
      at: new.event.occurred,
      tenant: tenant.id,
      from: connection
    )
    guard let standing else { throw ConsentRefusal.noSuchPurpose(purpose) }
    guard standing.asksForConsent else { throw ConsentRefusal.purposeWithoutConsent(purpose) }
    throw ConsentRefusal.notExplicit(purpose)
  }

  private static func refusal(_ error: PostgresError, of new: NewConsentEvent) -> any Error {
    guard error.constraint == "consent_events_name_a_notice",
      let notice = new.event.happening.notice
    else { return error }
    return ConsentRefusal.noSuchNotice(notice)
  }
}
