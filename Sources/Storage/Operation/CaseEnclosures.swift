import Foundation
public import Postgres
public import SubjectRequests

/// Something kept beside the events of a case that is not as it must be.
public struct EnclosureFlaw: Sendable, Hashable {
  /// The table and column, with the numbers that tell its rows apart: `sent_message.1.2.octets`.
  public let field: String
  /// What is wrong, without a word of what is kept.
  public let problem: String
}

/// What is kept beside the events of cases: persons, documents, letters that came and went, packages.
public enum CaseEnclosures {
  /// Checks that everything opens, is as long as it says, and agrees with the events and steps from
  /// which it follows.
  ///
  /// - Parameters:
  ///   - stored: cases as they were read; those that were erased are passed over.
  ///   - tenant: whose cases.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: what is wrong, by request.
  /// - Throws: `PostgresError`; what is wrong with a row is returned, not thrown.
  public static func flaws(
    of stored: [StoredCase],
    tenant: Tenant,
    from database: Connection
  ) throws -> [Identifier<SubjectRequest>: [EnclosureFlaw]] {
    let ids = stored.map(\.request.id)
    let keys = try database.execute(
      """
      SELECT owner_id, wrapped_key
      FROM vault.data_key
      WHERE controller_id = \(tenant.id) AND owner_id = ANY(\(ids))
      """
    )
    var flaws: [Identifier<SubjectRequest>: [EnclosureFlaw]] = [:]
    for row in keys {
      let id: Identifier<SubjectRequest> = try row.decode("owner_id")
      let wrapped = WrappedDataKey(bytes: Array(try row.decode("wrapped_key", as: Data.self)))
      // That a key does not open is said of the case itself.
      guard let key = try? tenant.keys.unwrap(wrapped, of: id.rawValue),
        let found = stored.first(where: { $0.request.id == id }), !found.wasErased
      else { continue }
      var check = EnclosureCheck(
        tenant: tenant,
        cipher: CaseCipher(controller: tenant.id, request: id, key: key),
        file: CaseFile(found.request, events: found.events)
      )
      try check.run(on: database)
      flaws[id] = check.flaws
    }
    return flaws
  }
}

extension StoredCase {
  /// Whether its events say that all beside them was destroyed; a key that is there all the same is
  /// said of the case itself.
  fileprivate var wasErased: Bool { events.contains { $0.happening.kind == .erased } }
}
