public import Foundation
public import Postgres
import Records
public import Register
public import SubjectRequests

/// Where consents stand as the tables hold it, beside what their events make it.
public struct StoredConsents: Sendable {
  /// The consent of a person to a purpose.
  public struct Place: Sendable, Hashable {
    public let principal: UUID
    public let purpose: ConsentPurpose
  }

  /// The fold over the events.
  public private(set) var rebuilt: [Place: ConsentStanding] = [:]
  /// The derived rows.
  public private(set) var stored: [Place: ConsentStanding] = [:]
  public private(set) var events = 0
  /// The last person that was read; nil where there are no more.
  public let last: UUID?

  /// The consents whose derived rows are not what the events make them.
  public var differing: [Place] {
    Set(rebuilt.keys).union(stored.keys).filter { rebuilt[$0] != stored[$0] }
      .sorted {
        ($0.principal.uuidString, "\($0.purpose)") < ($1.principal.uuidString, "\($1.purpose)")
      }
  }

  /// Reads the consents of the next persons, without opening anything.
  ///
  /// - Parameters:
  ///   - principal: the last person that was read before; nil for the first ones.
  ///   - limit: how many persons.
  ///   - tenant: whose consents.
  ///   - database: the connection of a transaction in the scope of the tenant, which sees all from
  ///     the same moment.
  /// - Returns: their consents; none where there are no more persons.
  /// - Throws: ``StorageError/unreadableConsent``; `PostgresError`.
  public static func read(
    after principal: UUID?,
    limit: Int,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> StoredConsents {
    let persons = try database.execute(
      """
      SELECT id
      FROM consent_principal
      WHERE controller_id = \(tenant) AND (\(principal)::uuid IS NULL OR id > \(principal))
      ORDER BY id
      LIMIT \(limit)
      """
    ).map { try $0.decode("id", as: UUID.self) }
    return try StoredConsents(of: persons, tenant, database)
  }

  /// Reads the consents of one person.
  public static func read(
    of principal: UUID,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> StoredConsents {
    try StoredConsents(of: [principal], tenant, database)
  }

  private init(
    of persons: [UUID],
    _ tenant: Identifier<Controller>,
    _ database: Connection
  ) throws {
    last = persons.last
    guard !persons.isEmpty else { return }
    let events = try database.execute(
      """
      SELECT principal_id, activity, purpose, id, kind, occurred_at, expires_at
      FROM consent_event
      WHERE controller_id = \(tenant) AND principal_id = ANY(\(persons))
      """
    )
    self.events = events.count
    for row in events {
      rebuilt[try Self.place(row), default: ConsentStanding()].take(
        try row.decode("kind", as: ConsentEventKind.self),
        occurred: try row.decode("occurred_at"),
        event: try row.decode("id"),
        expires: try row.decodeIfPresent("expires_at")
      )
    }
    let rows = try database.execute(ConsentStandings.statement(of: persons, tenant))
    for row in rows { stored[try Self.place(row)] = try ConsentStandings.standing([row]) }
  }

  private static func place(_ row: Row) throws -> Place {
    Place(principal: try row.decode("principal_id"), purpose: try row.consentPurpose())
  }
}

extension StoredConsents {
  /// Rewrites the derived rows of a consent from its events, which stay as they are.
  ///
  /// - Throws: `PostgresError`.
  public func rewrite(
    _ place: Place,
    in tenant: Identifier<Controller>,
    _ database: Connection
  ) throws {
    let standing = rebuilt[place] ?? ConsentStanding()
    let (activity, purpose) = (
      place.purpose.activity.description, place.purpose.purpose.description
    )
    var statements: [SQL] = [
      """
      DELETE FROM consent_state
      WHERE
        controller_id = \(tenant) AND principal_id = \(place.principal)
        AND activity = \(activity) AND purpose = \(purpose)
      """,
      """
      DELETE FROM consent_request
      WHERE
        controller_id = \(tenant) AND principal_id = \(place.principal)
        AND activity = \(activity) AND purpose = \(purpose)
      """,
    ]
    if let mark = standing.decisive, let precedence = mark.kind.precedence {
      statements.append(
        """
        INSERT INTO consent_state (
          controller_id, principal_id, activity, purpose, kind, precedence, occurred_at, event_id,
          expires_at
        )
        VALUES (
          \(tenant), \(place.principal), \(activity), \(purpose), \(mark.kind),
          \(Int16(precedence)), \(mark.occurred), \(mark.event), \(mark.expires)
        )
        """
      )
    }
    if let requested = standing.requested {
      statements.append(
        """
        INSERT INTO consent_request (controller_id, principal_id, activity, purpose, requested_at)
        VALUES (\(tenant), \(place.principal), \(activity), \(purpose), \(requested))
        """
      )
    }
    try database.pipeline(statements)
  }
}
