public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// What an act adds to a case, and what is derived from it.
public struct ActRecord: Sendable {
  let tenant: Tenant
  let loaded: LoadedCase
  public let events: [CaseEvent]
  /// The case with the new events.
  public let file: CaseFile
  /// Its clocks by the law as it is.
  let computed: [ClaimDeadline]
  /// Its clocks as they are stored: those that wait for a person are kept.
  public let deadlines: [ClaimDeadline]
  /// What is kept beside the events.
  let enclosure: ActEnclosure

  public init(
    tenant: Tenant,
    loaded: LoadedCase,
    events: [CaseEvent],
    file: CaseFile,
    deadlines: [ClaimDeadline],
    enclosure: ActEnclosure = .none
  ) {
    self.tenant = tenant
    self.loaded = loaded
    self.events = events
    self.file = file
    self.computed = deadlines
    self.deadlines = loaded.held.applied(to: deadlines)
    self.enclosure = enclosure
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
      try rows.append(event, of: file, sealedBy: loaded.cipher)
    }
    var claims = ClaimColumns()
    for claim in file.claims { claims.append(claim, of: file.request.id) }
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
    ]
    let kept = try enclosure.statements(of: tenant, sealedBy: loaded.cipher, at: recorded)
    let due = DerivedDeadlines(deadlines, of: file)
    try database.pipeline(
      statements + kept + deletion + suppressed(at: recorded)
        + due.replacement(in: tenant.id) + release
    )
  }

  /// An identity document goes with the check for which it was kept.
  private var deletion: [SQL] {
    guard events.contains(where: { $0.happening == .documentDeleted }) else { return [] }
    return [IdentityDocumentStore.removal(of: file.request.id, in: tenant.id)]
  }

  /// Who was erased by the act goes on the list of those who are erased again after a restore.
  private func suppressed(at recorded: Instant) -> [SQL] {
    let before = Set(loaded.file.doneErasures)
    guard let event = events.last else { return [] }
    return SuppressionList.insertions(
      of: file.doneErasures.filter { !before.contains($0) },
      subject: loaded.subject,
      in: file,
      tenant: tenant,
      by: event.by,
      at: recorded
    )
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
      event_count = \(eventCount), hold = \(hold?.ground.rawValue), held_since = \(hold?.since),
      held_until = \(hold?.lastDay), erased_at = \(erasure?.at)
    WHERE controller_id = \(tenant) AND id = \(request.id)
    """
  }
}
