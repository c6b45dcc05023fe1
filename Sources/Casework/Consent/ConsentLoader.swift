import Foundation
import Postgres
public import Records
public import Register
import Storage
import SubjectRequests

/// Records consent events in batches, each batch in a commit of its own.
///
/// The identifier of an event is a keyed hash of all that its row says, so a load that was broken
/// off is run again as it is, and a stream may deliver twice.
public struct ConsentLoader: Sendable {
  private let desk: Desk
  private let mode: BulkMode
  private let kind: Label<IdentifierKind>
  /// What the purposes of the register rest on.
  private let purposes: [ConsentPurpose: PurposeStanding]
  private let notices: Set<NoticeReference>
  /// What they rested on before, read once a row asks for it.
  private var past: PastPurposes?
  private let beginning: PastPurposes.Beginning
  private var batch: [(event: NewConsentEvent, line: Int)] = []
  private var taken: Set<UUID> = []
  /// What the rows of this file are counted by.
  var unit = RowRefusal.Unit.line
  /// What became of the rows so far.
  public private(set) var report = BulkReport()
  /// What became of requests whose persons withdrew consent in these rows.
  public private(set) var withdrawals = MetWithdrawals()

  /// How many rows share a commit.
  static let batchSize = 2_000

  /// Makes a loader, with the purposes and notices that the controller has.
  ///
  /// - Parameters:
  ///   - desk: where the events are recorded.
  ///   - kind: the kind of identifier of rows that name none.
  ///   - mode: whether it writes.
  ///   - beginning: what becomes of rows that are older than all that the register says of their
  ///     purpose, where that asks for no consent now.
  /// - Throws: `PostgresError`.
  public init(
    _ desk: Desk,
    kind: Label<IdentifierKind>,
    mode: BulkMode,
    beginning: PastPurposes.Beginning = .refused
  ) async throws {
    self.desk = desk
    self.beginning = beginning
    self.kind = kind
    self.mode = mode
    let tenant = desk.tenant.id
    let now = desk.now
    (purposes, notices) = try await desk.database.read { connection in
      (
        Dictionary(
          try ConsentPurposes.read(of: tenant, at: now, from: connection).map { ($0, $1) },
          uniquingKeysWith: { $1 }
        ),
        Set(try NoticeStore.read(nil, of: tenant, from: connection).map(\.text.reference))
      )
    }
  }

  /// Takes a row that could be read.
  ///
  /// - Throws: `PostgresError`; a row that is not right is refused in the report, not thrown.
  public mutating func take(_ row: ConsentRow, line: Int) async throws {
    if reading(line).asksForThePast(row) {
      past = try await desk.pastPurposes(beginning: beginning)
    }
    do {
      try add(row, line: line)
    } catch {
      refuse(error)
    }
    if batch.count >= Self.batchSize { try await flush() }
  }

  /// Takes notice of a row that could not be read.
  public mutating func refuse(_ refusal: RowRefusal) {
    var refusal = refusal
    refusal.unit = unit
    report.refused.append(refusal)
  }

  /// Records what is left and gives the report.
  public mutating func finish() async throws -> BulkReport {
    try await flush()
    report.refused.sort { $0.line < $1.line }
    return report
  }

  /// Records what was taken so far; a stream does so after each piece.
  ///
  /// Claims to withdrawal that the rows answer are acted on before the next piece is read.
  public mutating func flush() async throws {
    guard !batch.isEmpty else { return }
    let rows = batch
    batch = []
    taken = []
    let all = rows.map(\.event)
    let kept = try await keep(all)
    for row in rows where kept.unfounded.contains(row.event.event.id) {
      let refusal = ConsentRefusal.nothingToFollow(row.event.event.happening.kind)
      refuse(RowRefusal(line: row.line, field: refusal.field, reason: refusal.reason))
    }
    let events = all.filter { !kept.unfounded.contains($0.event.id) }
    guard mode == .recording else {
      report.logged += events.count
      return
    }
    report.logged += kept.recorded.count
    report.loggedBefore += events.count - kept.recorded.count
    let outcome = try await desk.meetWithdrawals(events)
    withdrawals.met += outcome.met
    withdrawals.waiting = (withdrawals.waiting + outcome.waiting)
      .filter { !withdrawals.met.contains($0) }
  }

  /// Records events in one commit, or finds out which would not be recorded.
  private func keep(_ events: [NewConsentEvent]) async throws -> FoundedConsents {
    switch mode {
    case .recording: return try await desk.recordFounded(events)
    case .dryRun:
      let unfounded = try await desk.database.read { connection in
        try desk.unfounded(among: events, in: connection)
      }
      return FoundedConsents(recorded: [], unfounded: unfounded)
    }
  }

  private func reading(_ line: Int) -> ConsentRowReading {
    ConsentRowReading(
      line: line,
      zone: desk.zone,
      kind: kind,
      purposes: purposes,
      past: past,
      notices: notices
    )
  }

  private mutating func add(_ row: ConsentRow, line: Int) throws(RowRefusal) {
    let reading = reading(line)
    let draft = try reading.draft(row)
    let fields = row.inOrder + [draft.principal.kind.description]
    let id =
      try reading.identifier(row) ?? desk.tenant.keys.lookup.eventIdentifier(row: fields)
    var event: NewConsentEvent
    do throws(ConsentRefusal) {
      event = try desk.newEvent(draft, id: id)
    } catch {
      throw RowRefusal(line: line, field: error.field, reason: error.reason)
    }
    event.ground = reading.ground(draft)
    guard taken.insert(id).inserted else {
      report.loggedBefore += 1
      return
    }
    batch.append((event: event, line: line))
  }
}
