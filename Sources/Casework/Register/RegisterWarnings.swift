import Postgres
import Records
public import Register
import Storage
public import SubjectRequests
import TimeLimits

extension Desk {
  /// What whoever decides on a claim should know: purposes from whose basis the right does not arise.
  ///
  /// It warns and decides nothing.
  public func warnings(on right: ClaimedRight) async throws -> [RightsWarning] {
    let now = now
    let purposes = try await database.read { connection in
      try ConsentPurposes.read(of: tenant.id, at: now, from: connection)
    }
    let matrix = try RightsMatrix.builtIn()
    return matrix.warnings(on: right.article, of: matrix.doubtful(purposes, for: right.article))
  }

  /// What the register has to say to whoever works on a request, of its claims that are open.
  ///
  /// - Throws: `StorageError/noSuchRequest(_:)`; `PostgresError`.
  public func warnings(on reference: Reference) async throws -> [RegisterWarning] {
    try await warnings(on: reference) { $0.openClaims }
  }

  /// What the register has to say of what an act did, of the claims that it was about and no others.
  ///
  /// - Throws: `StorageError/noSuchRequest(_:)`; `PostgresError`.
  public func warnings(after outcome: ActOutcome) async throws -> [RegisterWarning] {
    let meant = Set(outcome.claims.map(\.id))
    guard !meant.isEmpty else { return [] }
    return try await warnings(on: outcome.file.request.reference) { file in
      file.claims.filter { meant.contains($0.id) }
    }
  }

  private func warnings(
    on reference: Reference,
    _ meant: @Sendable (CaseFile) -> [Claim]
  ) async throws -> [RegisterWarning] {
    let matrix = try RightsMatrix.builtIn()
    return try await database.read { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      let claims = meant(loaded.file)
      guard !claims.isEmpty else { return [] }
      let purposes = try ConsentPurposes.read(of: tenant.id, at: now, from: connection)
      let register = try searchedRegister(claims, connection)
      // Whoever withdraws consent means the purposes that rest on it, and no others.
      let rights = claims.filter { $0.right != .consentWithdrawal }.flatMap { claim in
        let activities = register.activities(of: claim)
        let concerned = matrix.doubtful(purposes, for: claim.right.article)
          .filter { activities?.contains($0.purpose.activity) ?? true }
        return matrix.warnings(on: claim.right.article, of: concerned)
          .map { RegisterWarning.right(claim.right.right, $0) }
      }
      return rights + (try standingConsents(loaded, claims, connection))
        + claims.compactMap(register.recipients)
    }
  }

  /// The consents of the data subject that the claims withdraw and that still stand.
  private func standingConsents(
    _ loaded: LoadedCase,
    _ claims: [Claim],
    _ connection: Connection
  ) throws -> [RegisterWarning] {
    guard claims.contains(where: { $0.right == .consentWithdrawal }),
      let principal = try? loaded.subject.principal(),
      let pseudonym = tenant.keys.lookup.pseudonym(of: principal)
    else { return [] }
    return try ConsentStandings.decided(pseudonym, of: tenant.id, from: connection)
      .filter { isStanding($0.mark) }
      .map { RegisterWarning.consentStands($0.purpose) }
  }

  /// The parts of the register that the claims call for, and no more, since each record is opened.
  private func searchedRegister(
    _ claims: [Claim],
    _ connection: Connection
  ) throws -> SearchedRegister {
    func newest<Record: RegisterRecord>(_ type: Record.Type) throws -> [Record] {
      try RegisterStore.read(.newest(Record.kind), of: tenant, from: connection)
        .map { try Self.version($0).record }
    }
    let isSearched = claims.contains { !$0.standingTasks.isEmpty }
    let isTold = claims.contains(where: \.concernsRecipients)
    return SearchedRegister(
      activities: isSearched || isTold ? try newest(ProcessingActivity.self) : [],
      services: isSearched ? try newest(AdoptedModel.self) : [],
      recipients: isTold ? try newest(DataRecipient.self) : []
    )
  }
}

extension RightsMatrix {
  /// The purposes with their bases, without those for which explicit consent is asked beside another
  /// basis, where the right arises from consent: Articles 7(3), 17(1)(b) and 20(1)(a) name both.
  fileprivate func doubtful(
    _ purposes: [(purpose: ConsentPurpose, standing: PurposeStanding)],
    for article: String
  ) -> [(purpose: ConsentPurpose, basis: LawfulBasis)] {
    purposes.compactMap { purpose, standing in
      guard !(standing.asksForConsent && arises(article, from: .consent)) else { return nil }
      return standing.basis.map { (purpose: purpose, basis: $0) }
    }
  }
}
