import Postgres
import Records
public import Register
public import Storage
import SubjectRequests
import Texts
public import TimeLimits

public import struct Foundation.UUID

/// A consent event as it comes in.
public struct ConsentDraft: Sendable, Hashable {
  public var principal: ConsentPrincipal
  public var purpose: ConsentPurpose
  public var happening: ConsentHappening
  /// When it occurred; nil means now.
  public var occurred: Instant?
  public var circumstances: ConsentCircumstances

  public init(
    principal: ConsentPrincipal,
    purpose: ConsentPurpose,
    happening: ConsentHappening,
    occurred: Instant? = nil,
    circumstances: ConsentCircumstances = ConsentCircumstances()
  ) {
    self.principal = principal
    self.purpose = purpose
    self.happening = happening
    self.occurred = occurred
    self.circumstances = circumstances
  }
}

extension ConsentDraft {
  /// What somebody wrote in it, each under the name of its field.
  fileprivate var texts: [(field: String, rule: TextRule, text: String)] {
    var texts: [(field: String, rule: TextRule, text: String)] = [
      ("principal", .name, principal.identifier)
    ]
    let words: [(String, TextRule, String?)] = [
      ("method", .name, circumstances.method), ("element", .name, circumstances.element),
      ("evidence", .prose(longest: 10_000), circumstances.evidence),
      ("request", .name, circumstances.request),
    ]
    for case (let field, let rule, let text?) in words { texts.append((field, rule, text)) }
    if case .guardian(let name) = happening.statement?.giver ?? circumstances.giver {
      texts.append(("guardian", .name, name))
    }
    if case .invalidated(let reason) = happening {
      texts.append(("reason", .prose(longest: 10_000), reason))
    }
    return texts
  }
}

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
  ///   - key: the idempotency key, which names the event.
  /// - Returns: whether it was recorded now.
  /// - Throws: ``ConsentRefusal``; `StorageError`; `PostgresError`.
  public func record(_ draft: ConsentDraft, key: UUID) async throws -> ConsentRecording {
    let new = try newEvent(draft, id: key)
    let record = try RecordConsents([new], for: tenant)
    if let statements = record.statements {
      do {
        let rows = try await database.once(statements)
        return try await outcome(of: new, recorded: !rows.isEmpty)
      } catch let error as PostgresError where error.isTransient {
        // It may have been recorded all the same: repeated, it is passed over.
      } catch let error as PostgresError {
        throw Self.refusal(error, of: new)
      }
    }
    do {
      let recorded = try await database.perform(key) { try record.save(to: $0) }
      return try await outcome(of: new, recorded: !recorded.isEmpty)
    } catch let error as PostgresError {
      throw Self.refusal(error, of: new)
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

  /// What a purpose rests on, by the register.
  ///
  /// - Returns: nil where the register has no such purpose, or its activity has ended.
  /// - Throws: `PostgresError`.
  public func standingBasis(of purpose: ConsentPurpose) async throws -> PurposeStanding? {
    try await database.read { connection in
      try ConsentPurposes.standing(of: purpose, tenant: tenant.id, from: connection)
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
    recorded: Bool
  ) async throws -> ConsentRecording {
    guard !recorded else { return .recorded }
    let (isKept, standing) = try await database.read { connection in
      (
        try ConsentRecord.holds(new.event.id, of: new.pseudonym, tenant: tenant.id, in: connection),
        try ConsentPurposes.standing(of: new.event.purpose, tenant: tenant.id, from: connection)
      )
    }
    guard !isKept else { return .recordedBefore }
    guard standing == .decided(.consent) else {
      throw ConsentRefusal.purposeWithoutConsent(new.event.purpose)
    }
    throw ConsentRefusal.notExplicit(new.event.purpose)
  }

  private static func refusal(_ error: PostgresError, of new: NewConsentEvent) -> any Error {
    guard error.constraint == "consent_events_name_a_notice",
      let notice = new.event.happening.notice
    else { return error }
    return ConsentRefusal.noSuchNotice(notice)
  }
}
