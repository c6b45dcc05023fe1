public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// What an act adds to a case, and what is derived from it.
public struct ActRecord: Sendable {
  let tenant: Tenant
  let loaded: LoadedCase
  let events: [CaseEvent]
  /// The case with the new events.
  public let file: CaseFile
  /// Its clocks by the law as it is.
  let computed: [ClaimDeadline]
  /// Its clocks as they are stored: those that wait for a person are kept.
  public let deadlines: [ClaimDeadline]
  /// The message that told of it, if it came as one.
  let letter: LetterToKeep?

  public init(
    tenant: Tenant,
    loaded: LoadedCase,
    events: [CaseEvent],
    file: CaseFile,
    deadlines: [ClaimDeadline],
    letter: LetterToKeep?
  ) {
    self.tenant = tenant
    self.loaded = loaded
    self.events = events
    self.file = file
    self.computed = deadlines
    self.deadlines = loaded.held.applied(to: deadlines)
    self.letter = letter
  }

  /// Writes the events and refreshes the derived rows, in one round trip.
  ///
  /// - Parameters:
  ///   - act: the idempotency key under which the act is repeated.
  ///   - kind: what was done.
  ///   - recorded: when it is recorded.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Throws: `SealingError`; `PostgresError`.
  public func save(act: UUID, kind: EventKind, at recorded: Instant, to database: Connection) throws
  {
    var rows = EventRows()
    for event in events {
      try rows.append(event, of: file.request.id, sealedBy: loaded.cipher)
    }
    var claims = ClaimColumns()
    for claim in file.claims { claims.append(claim, of: file.request.id) }
    var letters = LetterColumns()
    if let letter { try letters.append(letter, sealedBy: loaded.cipher) }
    let id = file.request.id
    let statements: [SQL] = [
      """
      INSERT INTO act (controller_id, key, kind, request_id, recorded_at)
      VALUES (\(tenant.id), \(act), \(kind), \(id), \(recorded))
      """,
      // Claims first: events of a new one refer to it.
      claims.refresh(tenant.id),
      rows.insertion(tenant.id, act: act),
      file.refresh(tenant.id),
      letters.insertion(tenant.id),
    ]
    let due = DerivedDeadlines(deadlines, of: file)
    try database.pipeline(statements + due.replacement(in: tenant.id) + release)
  }

  /// A clock that the act moved or ended no longer waits for a person.
  private var release: [SQL] {
    guard !loaded.held.isEmpty else { return [] }
    let held = loaded.held.remaining(beside: computed)
    return [HeldDeadlineStore.removal(of: file.request.id, except: held, in: tenant.id)]
  }
}

extension CaseFile {
  /// Brings the derived columns of the request up to date.
  func refresh(_ tenant: Identifier<Controller>) -> SQL {
    """
    UPDATE subject_request
    SET
      status = \(standing.status), closed_at = \(standing.closedAt), assignee = \(assignee),
      event_count = \(eventCount)
    WHERE controller_id = \(tenant) AND id = \(request.id)
    """
  }
}
