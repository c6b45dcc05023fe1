public import Postgres
import Schema
public import Storage
import SubjectRequests
import TimeLimits
import TimeZones

/// A database that was found fit to work on, with the keys that open it.
public struct Office: Sendable {
  let pool: Pool
  let keys: KeyRing
  let law: Law
  let collaborators: Collaborators

  /// Refuses to work on a database that is not fit.
  ///
  /// - Parameters:
  ///   - pool: sessions of the program's role.
  ///   - readiness: what was seen of the database.
  ///   - keys: the root keys.
  ///   - law: the rules and calendars.
  ///   - collaborators: clock and random numbers.
  /// - Throws: ``CaseworkError`` naming what is not right.
  public init(
    _ pool: Pool,
    _ readiness: Readiness,
    keys: KeyRing,
    law: Law,
    collaborators: Collaborators
  ) throws(CaseworkError) {
    self.pool = pool
    self.keys = keys
    self.law = law
    self.collaborators = collaborators
    try check(readiness)
  }

  /// Reads what belongs to no tenant.
  func read<Value: Sendable>(
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await pool.withSession { try await $0.transaction(.snapshot, body) }
  }

  private func check(_ readiness: Readiness) throws(CaseworkError) {
    switch readiness.role {
    case .bound: break
    case .ownsTables: throw .programRoleOwnsTables
    case .bypassesPolicies: throw .programRoleBypassesPolicies
    }
    switch readiness.schema {
    case .missing: throw .schemaMissing
    case .present(.current): break
    case .present(.behind(let missing)): throw .schemaBehind(missing: missing.count)
    case .present(.newer(let number)): throw .schemaNewer(number: number)
    case .present(.altered(let migration)): throw .schemaAltered(number: migration.number)
    }
    let missing = Set(readiness.rootKeys).subtracting(keys.identifiers)
    guard missing.isEmpty else {
      throw .rootKeyMissing(needed: missing.map(\.description).sorted())
    }
    guard case .within(let tolerance) = collaborators.clockCheck else { return }
    let difference =
      collaborators.now().secondsSince1970 - readiness.serverNow.secondsSince1970
    guard abs(difference) <= tolerance else { throw .clockOff(seconds: difference) }
  }
}
