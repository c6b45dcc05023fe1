import Postgres
public import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Proposes requests that look like one: the same person, the same right, open.
  ///
  /// - Parameters:
  ///   - reference: one of the two; nil means all.
  ///   - limit: how many proposals at the most.
  /// - Returns: the proposals, the oldest first.
  /// - Throws: `PostgresError`.
  public func proposeDuplicates(
    of reference: Reference? = nil,
    limit: Int
  ) async throws -> [DuplicateProposal] {
    try await database.read { connection in
      try DuplicateProposal.read(
        of: reference,
        limit: limit,
        tenant: tenant.id,
        from: connection
      )
    }
  }

  /// Links a request to an earlier one that it repeats: its claims are answered there, under the
  /// first clock, and the earlier one notes the reminder.
  ///
  /// - Throws: ``CaseworkError/unlikePersons(_:_:)``; as
  ///   ``perform(_:on:occurred:key:message:seen:)``.
  public func join(
    _ duplicate: Reference,
    to original: Reference,
    reason: String,
    of persons: JoinedPersons = .alike,
    occurred: Instant? = nil,
    key: UUID
  ) async throws -> ActOutcome {
    let now = now
    let circumstances = ActCircumstances(occurred: occurred ?? now, now: now, key: key)
    return try await byPresentLaw(key) { desk, connection in
      let first = try LoadedCase.load(original, of: tenant, for: .changing, from: connection)
      if duplicate == original { throw ActRefusal.claims(.sameRequest) }
      let second = try LoadedCase.load(duplicate, of: tenant, for: .changing, from: connection)
      if let before = try desk.before(second, key, connection) { return before }
      if persons == .alike, !areAlike(first, second) {
        throw CaseworkError.unlikePersons(duplicate, original)
      }
      let act = JoinDuplicate(to: first.file, reason: reason)
      let outcome = try desk.perform(act, on: second, circumstances, connection)
      // The reminder lives and dies with the first act, under whose key the whole is repeated.
      let reminder = ActCircumstances(
        occurred: second.file.request.received,
        now: now,
        key: collaborators.identifier(now)
      )
      _ = try desk.perform(LinkReminder(by: duplicate), on: first, reminder, connection)
      return outcome
    }
  }
}

/// Whether two requests may be linked of which nothing shows that one person wrote both.
public enum JoinedPersons: Sendable, Hashable {
  /// They share a name or an address.
  case alike
  /// Somebody made sure that they are one.
  case known
}

extension Desk {
  /// Whether two requests share a name or an address of the requester or of the data subject.
  private func areAlike(_ one: LoadedCase, _ other: LoadedCase) -> Bool {
    !signs(of: one).isDisjoint(with: signs(of: other))
  }

  private func signs(of loaded: LoadedCase) -> Set<LookupHash> {
    let lookup = tenant.keys.lookup
    let persons = [loaded.requester, loaded.represented].compactMap(\.self)
    return Set(
      persons.compactMap { $0.name.flatMap { lookup.hash(personalName: $0) } }
        + persons.compactMap { $0.email.flatMap { lookup.hash(emailAddress: $0) } }
    )
  }
}
