import Postgres
import Records
public import Register
import Storage
public import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Records that a person takes consents back; none of them stands when this returns.
  ///
  /// - Parameters:
  ///   - withdrawal: what is taken back.
  ///   - principal: the person.
  ///   - key: the idempotency key.
  /// - Returns: the consents that no longer stand.
  /// - Throws: ``ConsentRefusal``; `StorageError`; `PostgresError`.
  public func withdraw(
    _ withdrawal: ConsentWithdrawal,
    by principal: ConsentPrincipal,
    key: UUID
  ) async throws -> [ConsentPurpose] {
    try await database.perform(key) { try save(withdrawal, by: principal, key, $0) }
  }

  /// Records that a person takes consents back in a request, and in the same commit that the claim
  /// was acted on: its clock is met.
  ///
  /// Where nobody saw yet that the letter withdraws consent, the claim is added with the receipt of
  /// the request, so that its clock runs from then. A withdrawal is recorded even where the case
  /// stands in the way of the rest.
  ///
  /// - Parameters:
  ///   - withdrawal: what is taken back.
  ///   - principal: the person; nil means the data subject of the request by the e-mail address.
  ///   - reference: the request.
  ///   - key: the idempotency key.
  /// - Returns: the consents, and what became of the clock.
  /// - Throws: ``ConsentRefusal``; `ActRefusal`; `StorageError`; `PostgresError`.
  public func withdraw(
    _ withdrawal: ConsentWithdrawal,
    by principal: ConsentPrincipal? = nil,
    in reference: Reference,
    key: UUID
  ) async throws -> WithdrawalOutcome {
    try await byPresentLaw(key) { desk, connection in
      var loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      var withdrawal = withdrawal
      let told = withdrawal.occurred ?? loaded.file.withdrawalReceived
      withdrawal.occurred = told
      withdrawal.circumstances.request = reference.description
      let person = try principal ?? loaded.subject.principal()
      let withdrawn = try desk.save(withdrawal, by: person, key, connection)
      if let before = try desk.before(loaded, key, connection) {
        return WithdrawalOutcome(withdrawn: withdrawn, clock: .met(before))
      }
      guard case .open = loaded.file.standing else {
        return WithdrawalOutcome(withdrawn: withdrawn, clock: .closed)
      }
      if loaded.file.withdrawals.isEmpty {
        let added = ActCircumstances(
          occurred: told,
          now: desk.now,
          key: collaborators.identifier(desk.now)
        )
        let claim = AddClaim(
          .consentWithdrawal,
          id: Identifier(collaborators.identifier(desk.now))
        )
        _ = try desk.perform(claim, on: loaded, added, connection)
        loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      }
      return WithdrawalOutcome(
        withdrawn: withdrawn,
        clock: try desk.meet(loaded, key, connection)
      )
    }
  }

  /// Acts on the withdrawal of a case, unless something is in the way.
  private func meet(
    _ loaded: LoadedCase,
    _ key: UUID,
    _ connection: Connection
  ) throws -> WithdrawalOutcome.Clock {
    let open = loaded.file.withdrawals.filter { $0.progress.isOpen && $0.acted == nil }
    guard !open.isEmpty else { return .metBefore }
    let tasks = open.flatMap(\.openTasks).map(\.number)
    guard tasks.isEmpty else { return .waits(tasks: tasks) }
    let now = now
    let acted = ActCircumstances(occurred: now, now: now, key: key)
    let act = ReportActed(.rights([.consentWithdrawal]))
    return .met(try perform(act, on: loaded, acted, connection))
  }

  /// Appends an event for each consent that is taken back; the same key appends it once.
  private func save(
    _ withdrawal: ConsentWithdrawal,
    by principal: ConsentPrincipal,
    _ key: UUID,
    _ connection: Connection
  ) throws -> [ConsentPurpose] {
    guard let pseudonym = tenant.keys.lookup.pseudonym(of: principal) else {
      throw ConsentRefusal.unusableIdentifier
    }
    let told = withdrawal.occurred ?? now
    func event(_ purpose: ConsentPurpose) -> UUID {
      tenant.keys.lookup.eventIdentifier(row: [key.uuidString, purpose.description])
    }
    var purposes: [ConsentPurpose]
    switch withdrawal.purposes {
    case .these(let named): purposes = named
    case .standing:
      let known = try ConsentStandings.decided(pseudonym, of: tenant.id, from: connection)
      purposes = known.filter { purpose, mark in
        let status = ConsentStanding(decisive: mark, requested: nil).status(at: told)
        // Repeated under the same key, it is what was taken back then.
        return status.permitsProcessing && mark.occurred <= told || mark.event == event(purpose)
      }.map(\.purpose)
    }
    var seen: Set<ConsentPurpose> = []
    purposes.removeAll { !seen.insert($0).inserted }
    let events = try purposes.map { purpose in
      try newEvent(
        ConsentDraft(
          principal: principal,
          purpose: purpose,
          happening: .withdrawn,
          occurred: told,
          circumstances: withdrawal.circumstances
        ),
        id: event(purpose)
      )
    }
    if !events.isEmpty { _ = try RecordConsents(events, for: tenant).save(to: connection) }
    return purposes
  }
}

extension CaseFile {
  /// The claims by which consent is withdrawn.
  fileprivate var withdrawals: [Claim] { claims.filter { $0.right == .consentWithdrawal } }

  /// When the withdrawal reached the controller.
  fileprivate var withdrawalReceived: Instant {
    withdrawals.last?.received ?? request.received
  }
}

extension Person {
  /// The person as consents are kept, by the e-mail address.
  func principal() throws(ConsentRefusal) -> ConsentPrincipal {
    guard let email, let kind = Label<IdentifierKind>("email") else {
      throw .subjectWithoutAddress
    }
    return ConsentPrincipal(kind: kind, identifier: email)
  }
}
