public import Storage
import SubjectRequests
public import TimeLimits

extension Desk {
  /// The restrictions of processing in force for the data subject with exactly this address.
  ///
  /// - Returns: none where nobody asked for a restriction that holds.
  public func restrictions(email: String) async throws -> [RestrictionInForce] {
    guard let hash = tenant.keys.lookup.hash(emailAddress: email) else { return [] }
    return try await restrictions(.email(hash))
  }

  /// The restrictions of processing in force for a data subject with exactly this name.
  public func restrictions(name: String) async throws -> [RestrictionInForce] {
    guard let hash = tenant.keys.lookup.hash(personalName: name) else { return [] }
    return try await restrictions(.name(hash))
  }

  /// What is still to be done for claims, deferred erasures of closed requests among it.
  ///
  /// - Parameter day: only what is fired by this day; nil means all.
  /// - Returns: a row for each claim.
  /// - Throws: `PostgresError`.
  public func work(firedBy day: CalendarDate? = nil) async throws -> [ClaimWork] {
    try await database.read { try ClaimWork.read(firedBy: day, of: tenant.id, from: $0) }
  }

  private func restrictions(_ person: PersonSelection) async throws -> [RestrictionInForce] {
    try await database.read {
      try RestrictionInForce.find(person, of: tenant.id, from: $0)
    }
  }
}
