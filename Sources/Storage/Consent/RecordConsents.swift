public import Foundation
public import Postgres
import Register
import SubjectRequests

/// Records consent events, one or thousands, and what is derived from them.
public struct RecordConsents: Sendable {
  private let tenant: Tenant
  /// The events, in the order in which persons are taken.
  public let events: [NewConsentEvent]
  private let principals: ConsentPrincipalColumns

  /// Which events were recorded now.
  public struct Recorded: Sendable, Hashable {
    public let principal: UUID
    public let event: UUID
  }

  /// Makes ready to record; two loads at once take the persons in the same order.
  ///
  /// - Throws: `SealingError` where a key cannot be used.
  public init(_ events: [NewConsentEvent], for tenant: Tenant) throws(SealingError) {
    self.tenant = tenant
    self.events = events.sorted { $0.pseudonym.uuidString < $1.pseudonym.uuidString }
    principals = try ConsentPrincipalColumns(self.events, of: tenant)
  }

  /// Statements that need no answer in between, where no event has words to be sealed; nil where one
  /// has, since words are sealed under the key that the person has already.
  ///
  /// The last one's rows are read by ``recorded(_:)``.
  public var statements: [SQL]? {
    guard events.allSatisfy({ ConsentWords($0.event).isEmpty }) else { return nil }
    var columns = ConsentEventColumns()
    for event in events { columns.append(event, words: nil) }
    return [principals.insertion(tenant.id), columns.insertion(tenant.id)]
  }

  /// Records the events.
  ///
  /// Within a transaction in the scope of the tenant; it gives those that were not there before.
  ///
  /// - Throws: `SealingError`; `PostgresError`, with `consent_events_name_a_notice` where a notice
  ///   is not kept.
  public func save(to database: Connection) throws -> Set<Recorded> {
    if let statements {
      return try Self.recorded(try database.pipeline(statements).last?.rows ?? [])
    }
    // After it the keys of all persons are there, whoever added them.
    let found = try database.pipeline([
      principals.insertion(tenant.id).preparedOnce, keys.preparedOnce,
    ])
    var ciphers: [UUID: ConsentCipher] = [:]
    for row in found.last?.rows ?? [] {
      let owner: UUID = try row.decode("owner_id")
      let wrapped = WrappedDataKey(bytes: Array(try row.decode("wrapped_key", as: Data.self)))
      let key = try tenant.keys.unwrap(wrapped, of: owner)
      ciphers[owner] = ConsentCipher(tenant: tenant.id, principal: owner, key: key)
    }
    var columns = ConsentEventColumns()
    for new in events {
      let words = ConsentWords(new.event)
      guard !words.isEmpty else {
        columns.append(new, words: nil)
        continue
      }
      guard let cipher = ciphers[new.pseudonym] else { throw StorageError.principalErased }
      columns.append(new, words: try words.sealed(by: cipher, event: new.event.id))
    }
    return try Self.recorded(try database.execute(columns.insertion(tenant.id)))
  }

  /// Reads what the last statement returns.
  public static func recorded(_ rows: [Row]) throws -> Set<Recorded> {
    Set(
      try rows.map {
        Recorded(principal: try $0.decode("principal_id"), event: try $0.decode("id"))
      }
    )
  }

  private var keys: SQL {
    let owners = events.filter { !ConsentWords($0.event).isEmpty }.map(\.pseudonym)
    return """
      SELECT owner_id, wrapped_key
      FROM vault.data_key
      WHERE controller_id = \(tenant.id) AND owner_id = ANY(\(owners))
      """
  }
}
