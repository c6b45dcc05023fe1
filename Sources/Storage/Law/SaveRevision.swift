public import Postgres
public import SubjectRequests
import TimeLimits

/// What a batch of cases is to hold after their clocks were computed anew; only rows that differ
/// are written.
public struct RevisionToSave: Sendable {
  private var changed = DeadlineColumns()
  private var vanished: [ClaimDeadline] = []
  private var held = HeldDeadlineColumns()
  private var released: [HeldDeadline] = []
  private var moves = DeadlineMoveColumns()

  public init() {}

  /// Whether all that is stored stands.
  public var isEmpty: Bool {
    changed.claim.isEmpty && vanished.isEmpty && held.isEmpty && released.isEmpty && moves.isEmpty
  }

  /// Adds a case with what became of it.
  public mutating func append(_ revision: DeadlineRevision, of revised: RevisedCase) {
    for deadline in revision.deadlines
    where !revised.stored.contains(where: { $0.stands(beside: deadline) }) {
      changed.append(deadline, in: revised.file)
    }
    vanished += revised.stored.filter { old in
      !revision.deadlines.contains { $0.claim == old.claim && $0.clock == old.clock }
    }
    let before = Set(revised.held.all)
    for item in revision.held.all where !before.contains(item) {
      held.append(item, of: revised.file.request)
    }
    released += revised.held.all.filter { old in
      !revision.held.all.contains { $0.claim == old.claim && $0.clock == old.clock }
    }
    for move in revision.moves { moves.append(move, of: revised.file.request) }
  }

  /// Writes it, in one round trip.
  ///
  /// - Throws: `PostgresError`.
  public func save(
    _ stamp: RevisionStamp,
    in tenant: Identifier<Controller>,
    _ database: Connection
  ) throws {
    var statements: [SQL] = []
    if !vanished.isEmpty {
      let (claims, clocks) = (vanished.map(\.claim), vanished.map(\.clock.rawValue))
      statements.append(deletion("deadline", claims, clocks, tenant))
    }
    if !changed.claim.isEmpty {
      statements.append(changed.insertion(tenant, joining: Self.replacing))
    }
    if !released.isEmpty {
      let (claims, clocks) = (released.map(\.claim), released.map(\.clock.rawValue))
      statements.append(deletion("pending_deadline_change", claims, clocks, tenant))
    }
    if !held.isEmpty { statements.append(held.insertion(tenant, at: stamp.at)) }
    if !moves.isEmpty { statements.append(moves.insertion(tenant, stamp)) }
    if !statements.isEmpty { try database.pipeline(statements) }
  }

  private func deletion(
    _ table: String,
    _ claims: [Identifier<Claim>],
    _ clocks: [String],
    _ tenant: Identifier<Controller>
  ) -> SQL {
    """
    DELETE FROM \(SQLIdentifier(table)) AS d
    USING unnest(\(claims), \(clocks)) AS v (claim_id, clock)
    WHERE d.controller_id = \(tenant) AND d.claim_id = v.claim_id AND d.clock = v.clock
    """
  }

  private static let replacing: SQL = """
    ON CONFLICT (controller_id, claim_id, clock) DO UPDATE SET
      received_on = excluded.received_on, status = excluded.status,
      target_on = excluded.target_on, due_on = excluded.due_on,
      due_unrolled_on = excluded.due_unrolled_on, ends_at = excluded.ends_at,
      suspended_since = excluded.suspended_since, rule = excluded.rule,
      options = excluded.options, calendar = excluded.calendar, alarms = excluded.alarms
    """
}
