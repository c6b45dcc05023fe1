import Postgres
public import Register
import Storage
public import SubjectRequests
import TimeLimits

/// What the register has to say to whoever works on a request; it warns and decides nothing.
public enum RegisterWarning: Sendable, Hashable {
  /// A purpose from whose lawful basis the right does not arise.
  case right(Right, RightsWarning)
  /// A consent that is withdrawn in the request, and stands in the register all the same.
  case consentStands(ConsentPurpose)

  /// The warning in a sentence.
  public var says: String {
    switch self {
    case .right(_, let warning): warning.says
    case .consentStands(let purpose):
      """
      the consent to \(purpose) still stands in the register; consent withdraw records its \
      withdrawal with this request
      """
    }
  }
}

extension Desk {
  /// What whoever decides on a claim should know: purposes from whose basis the right does not arise.
  ///
  /// It warns and decides nothing.
  public func warnings(on right: ClaimedRight) async throws -> [RightsWarning] {
    let bases = try await database.read { try ConsentPurposes.bases(of: tenant.id, from: $0) }
    return try RightsMatrix.builtIn().warnings(on: right.article, of: bases)
  }

  /// What the register has to say to whoever works on a request that is not answered yet.
  ///
  /// - Throws: `StorageError/noSuchRequest(_:)`; `PostgresError`.
  public func warnings(on reference: Reference) async throws -> [RegisterWarning] {
    let matrix = try RightsMatrix.builtIn()
    return try await database.read { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      let open = loaded.file.openClaims
      guard !open.isEmpty else { return [] }
      let bases = try ConsentPurposes.bases(of: tenant.id, from: connection)
      // Whoever withdraws consent means the purposes that rest on it, and no others.
      let rights = open.filter { $0.right != .consentWithdrawal }.flatMap { claim in
        matrix.warnings(on: claim.right.article, of: bases)
          .map { RegisterWarning.right(claim.right.right, $0) }
      }
      return rights + (try standingConsents(loaded, open, connection))
    }
  }

  /// The consents of the data subject that the request withdraws and that still stand.
  private func standingConsents(
    _ loaded: LoadedCase,
    _ open: [Claim],
    _ connection: Connection
  ) throws -> [RegisterWarning] {
    guard open.contains(where: { $0.right == .consentWithdrawal }),
      let principal = try? loaded.subject.principal(),
      let pseudonym = tenant.keys.lookup.pseudonym(of: principal)
    else { return [] }
    return try ConsentStandings.decided(pseudonym, of: tenant.id, from: connection)
      .filter { isStanding($0.mark) }
      .map { RegisterWarning.consentStands($0.purpose) }
  }
}
