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
  /// - Throws: ``ConsentRefusal``; ``RegisterRefusal/keyOfAnotherAct(recorded:by:)``; `StorageError`; `PostgresError`.
  public func withdraw(
    _ withdrawal: ConsentWithdrawal,
    by principal: ConsentPrincipal,
    key: UUID
  ) async throws -> WithdrawnConsents {
    let now = now
    let act = act(key, withdrawal.content + principal.content, at: now)
    return try await database.perform(key) { connection in
      _ = try begin(act, connection)
      return try save(withdrawal, told: now, by: principal, key, connection)
    }
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
  /// - Throws: ``ConsentRefusal``, ``ConsentRefusal/nothingStands`` where there is nothing to take
  ///   back, ``ConsentRefusal/neverGiven(_:standing:)`` where other consents stand than are named;
  ///   `ActRefusal`; `StorageError`; `PostgresError`.
  public func withdraw(
    _ withdrawal: ConsentWithdrawal,
    by principal: ConsentPrincipal? = nil,
    in reference: Reference,
    key: UUID
  ) async throws -> WithdrawalOutcome {
    let content = withdrawal.content + [reference.description] + (principal?.content ?? [])
    let act = act(key, content, at: now)
    return try await byPresentLaw(key) { desk, connection in
      _ = try begin(act, connection)
      let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      var withdrawal = withdrawal
      withdrawal.circumstances.request = reference.description
      let person = try principal ?? loaded.subject.principal()
      try desk.checkNamed(withdrawal, by: person, connection)
      let consents = try desk.save(
        withdrawal,
        told: withdrawal.occurred ?? loaded.file.withdrawalReceived,
        by: person,
        key,
        connection
      )
      guard !(consents.withdrawn + consents.standing).isEmpty else {
        throw ConsentRefusal.nothingStands
      }
      let clock: WithdrawalOutcome.Clock =
        if let before = try desk.before(loaded, key, connection) {
          .met(before)
        } else if case .closed = loaded.file.standing {
          .closed
        } else if !consents.standing.isEmpty {
          .consentsStand
        } else {
          try desk.meet(try desk.claiming(loaded, withdrawal.occurred, connection), key, connection)
        }
      return WithdrawalOutcome(consents: consents, clock: clock)
    }
  }

  /// The case with a claim to withdrawal, which is added where nobody saw it.
  func claiming(
    _ loaded: LoadedCase,
    _ occurred: Instant?,
    _ connection: Connection
  ) throws -> LoadedCase {
    guard loaded.file.withdrawals.isEmpty else { return loaded }
    let now = now
    let claim = AddClaim(.consentWithdrawal, id: Identifier(collaborators.identifier(now)))
    let added = ActCircumstances(
      occurred: occurred ?? loaded.file.request.received,
      now: now,
      key: collaborators.identifier(now)
    )
    _ = try perform(claim, on: loaded, added, connection)
    return try LoadedCase.load(
      loaded.file.request.reference,
      of: tenant,
      for: .changing,
      from: connection
    )
  }

  /// Acts on the withdrawal of a case, unless something is in the way.
  func meet(
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
}

extension CaseFile {
  /// The claims by which consent is withdrawn.
  fileprivate var withdrawals: [Claim] { claims.filter { $0.right == .consentWithdrawal } }

  /// When the withdrawal reached the controller.
  var withdrawalReceived: Instant {
    withdrawals.last?.received ?? request.received
  }
}

extension ConsentWithdrawal {
  /// All that it says, in a fixed order: the same under the same idempotency key.
  fileprivate var content: [String] {
    let named: [String] =
      switch purposes {
      case .these(let purposes): purposes.map(\.description)
      case .standing: ["all"]
      }
    var guardian: String?
    if case .guardian(let name) = circumstances.giver { guardian = name }
    let written = [
      occurred.map { "\($0)" }, circumstances.method, circumstances.element, circumstances.evidence,
      circumstances.request, guardian,
    ]
    return ["withdraw"] + written.map { $0 ?? "" } + named
  }
}

extension ConsentPrincipal {
  fileprivate var content: [String] { [kind.description, identifier] }
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
