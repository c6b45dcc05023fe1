public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// The erasure of a case: the event that says so, and the end of everything that tells of a person.
public struct ErasureRecord: Sendable {
  private let tenant: Identifier<Controller>
  /// The case with the event.
  private let file: CaseFile
  private let event: CaseEvent
  private let ground: EraseCase.Ground

  public init(
    tenant: Identifier<Controller>,
    file: CaseFile,
    event: CaseEvent,
    ground: EraseCase.Ground
  ) {
    self.tenant = tenant
    self.file = file
    self.event = event
    self.ground = ground
  }

  /// Locks what belongs to a request, and counts the letters that are on their way.
  ///
  /// Letters are locked before their request, here and everywhere.
  /// - Returns: nil where there is no such request.
  public static func lock(
    _ reference: Reference,
    of tenant: Tenant,
    from database: Connection
  ) throws -> (stored: StoredCase, unsettledLetters: Int)? {
    let requests = try database.execute(
      """
      SELECT id FROM subject_request
      WHERE controller_id = \(tenant.id) AND reference = \(reference)
      """
    )
    guard let row = requests.first else { return nil }
    let id: Identifier<SubjectRequest> = try row.decode("id")
    let letters = try database.execute(
      """
      SELECT state IN ('queued', 'sending', 'maybe-sent') AS is_unsettled
      FROM outgoing_letter
      WHERE controller_id = \(tenant.id) AND request_id = \(id)
      ORDER BY id
      FOR UPDATE
      """
    )
    let unsettled = try letters.count { try $0.decode("is_unsettled", as: Bool.self) }
    guard let stored = try StoredCase.lock(id, of: tenant, from: database) else { return nil }
    return (stored, unsettled)
  }

  /// Writes the event, and destroys the data key with what derives from it, in one round trip.
  ///
  /// The case goes on the list of those that are erased again where a backup brings them back.
  ///
  /// Deadlines and claims stay as they are.
  /// - Parameters:
  ///   - act: the idempotency key.
  ///   - recorded: when it is recorded.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Throws: `PostgresError`.
  public func save(act: UUID, at recorded: Instant, to database: Connection) throws {
    var rows = EventRows()
    rows.append(erasure: event, of: file.request.id)
    let id = file.request.id
    let listed = ErasedCaseRow(
      reference: file.request.reference,
      ground: ground,
      erased: event.occurred,
      recorded: recorded,
      by: event.by
    )
    let statements: [SQL] = [
      """
      INSERT INTO act (controller_id, key, kind, request_id, recorded_at)
      VALUES (\(tenant), \(act), \(EventKind.erased), \(id), \(recorded))
      """,
      rows.insertion(tenant, act: act),
      PersonalRows.blanking(of: id, in: tenant),
      file.refresh(tenant),
      [listed].insertion(in: tenant),
    ]
    try database.pipeline(statements + PersonalRows.removal(of: id, in: tenant))
  }
}
