import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// A line of a list of requests; who wrote is opened from its seal.
public struct RequestListing: Sendable {
  public let reference: Reference
  /// The reference that another system gave it.
  public let externalReference: String?
  public let received: Instant
  /// The day of the receipt where nobody told an hour.
  public let toldDay: CalendarDate?
  public let channel: Channel
  /// In the order of their articles, that under Article 7(3) last.
  public let rights: [ClaimedRight]
  public let status: RequestStatus
  public let assignee: Handle?
  /// When the personal data was erased, if it was.
  public let erased: Instant?
  /// Nil where the personal data was erased.
  public let requester: Person?
  /// The earliest last day of what is open.
  public let due: CalendarDate?
  /// What a person must know beside that day.
  public let alarms: [Phrase]
  /// The rights whose claims wait for a fee that was asked for (Article 12(5)(a)).
  public let feesAwaited: [ClaimedRight]

  /// Which requests are wanted.
  public enum Selection: Sendable {
    case open
    case all
    /// Those that a person wrote, or that were written for the person.
    case byEmail(LookupHash)
    case byName(LookupHash)
    /// The one to which another system gave a reference.
    case byExternalReference(String)

    func condition(_ tenant: Identifier<Controller>) -> SQL {
      switch self {
      case .open: "r.status = 'open'"
      // What always holds; named so that the index on the receipt serves.
      case .all: "r.received_at IS NOT NULL"
      case .byEmail(let hash): Self.concerning("email_hash", hash, tenant)
      case .byName(let hash): Self.concerning("name_hash", hash, tenant)
      case .byExternalReference(let reference): "r.external_reference = \(reference)"
      }
    }

    private static func concerning(
      _ column: String,
      _ hash: LookupHash,
      _ tenant: Identifier<Controller>
    ) -> SQL {
      """
      r.id = ANY(ARRAY(
        SELECT s.id
        FROM subject_request AS s
        WHERE s.controller_id = \(tenant) AND s.\(SQLIdentifier(column)) = \(Data(hash.bytes))
        UNION
        SELECT p.request_id
        FROM represented_person AS p
        WHERE p.controller_id = \(tenant) AND p.\(SQLIdentifier(column)) = \(Data(hash.bytes))
      ))
      """
    }
  }

  /// Reads the requests of a tenant, the newest receipt first.
  ///
  /// - Parameters:
  ///   - selection: which requests are wanted.
  ///   - limit: how many at the most.
  ///   - tenant: whose requests.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: a listing for each.
  /// - Throws: `SealingError`; `PostgresError`.
  public static func read(
    _ selection: Selection,
    limit: Int,
    of tenant: Tenant,
    from database: Connection
  ) throws -> [RequestListing] {
    let rows = try database.execute(
      """
      SELECT
        r.id, r.reference, r.external_reference, r.received_at, r.received_day, r.channel, r.status,
        r.assignee, r.erased_at,
        r.requester_name, r.requester_email, k.wrapped_key, c.rights, c.articles,
        c.unpaid_rights, c.unpaid_articles,
        d.due_on, coalesce(d.alarms, '{}') AS alarms
      FROM (
        SELECT r.*
        FROM subject_request AS r
        WHERE r.controller_id = \(tenant.id) AND \(fragment: selection.condition(tenant.id))
        ORDER BY r.received_at DESC, r.id DESC
        LIMIT \(limit)
      ) AS r
      LEFT JOIN vault.data_key AS k ON k.controller_id = r.controller_id AND k.owner_id = r.id
      CROSS JOIN LATERAL (
        SELECT
          array_agg(c."right" ORDER BY c.article) AS rights,
          array_agg(c.article ORDER BY c.article) AS articles,
          array_agg(c."right" ORDER BY c.article) FILTER (WHERE c.progress = 'fee-asked')
            AS unpaid_rights,
          array_agg(c.article ORDER BY c.article) FILTER (WHERE c.progress = 'fee-asked')
            AS unpaid_articles
        FROM claim AS c
        WHERE c.controller_id = \(tenant.id) AND c.request_id = r.id
      ) AS c
      LEFT JOIN LATERAL (
        SELECT d.due_on, d.alarms
        FROM deadline AS d
        WHERE
          d.controller_id = \(tenant.id) AND d.request_id = r.id AND d.status = 'running'
          AND d.clock = ANY(\(ClockKind.duties.map(\.rawValue)))
        ORDER BY d.due_on, d.claim_id, d.clock
        LIMIT 1
      ) AS d ON TRUE
      ORDER BY r.received_at DESC, r.id DESC
      """
    )
    return try rows.map { try RequestListing($0, of: tenant) }
  }

  private init(_ row: Row, of tenant: Tenant) throws {
    reference = try row.decode("reference")
    externalReference = try row.decodeIfPresent("external_reference")
    received = try row.decode("received_at")
    toldDay = try row.decodeIfPresent("received_day")
    channel = try row.decode("channel")
    status = try row.decode("status")
    assignee = try row.decodeIfPresent("assignee")
    due = try row.decodeIfPresent("due_on")
    alarms = try row.alarms()
    erased = try row.decodeIfPresent("erased_at")
    rights = try Self.rights(row, "rights", "articles")
    feesAwaited = try Self.rights(row, "unpaid_rights", "unpaid_articles")
    requester = try Self.requester(row, of: tenant)
  }

  private static func rights(
    _ row: Row,
    _ rights: String,
    _ articles: String
  ) throws -> [ClaimedRight] {
    let articles: [String] = try row.decodeIfPresent(articles) ?? []
    let words: [Right] = try row.decodeIfPresent(rights) ?? []
    return zip(words, articles).map { right, article in
      ClaimedRight(right, scope: .init(rawValue: article) ?? .particularSituation)
    }
  }

  private static func requester(_ row: Row, of tenant: Tenant) throws -> Person? {
    guard let wrapped = try row.decodeIfPresent("wrapped_key", as: Data.self) else { return nil }
    let id: Identifier<SubjectRequest> = try row.decode("id")
    let key = try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: id.rawValue)
    let cipher = CaseCipher(controller: tenant.id, request: id, key: key)
    return Person(
      name: try cipher.text(row, "requester_name", as: .requesterName),
      email: try cipher.text(row, "requester_email", as: .requesterEmail)
    )
  }
}
