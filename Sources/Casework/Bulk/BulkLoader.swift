import Storage
import SubjectRequests
import TimeLimits

/// Logs rows in batches, each batch in a commit of its own.
///
/// A load that was broken off is run again as it is: rows that were logged before are recognised
/// by a keyed hash of all they say, and logged once. Rows of one file that name nobody are requests
/// of their own, however alike they read.
public struct BulkLoader {
  private let desk: Desk
  private let mode: BulkMode
  /// The tasks that each request gets, read once for the whole load.
  private var plan: TaskPlan?
  private var batch = BulkBatch()
  private var batchesUnderWay = 0
  private var lineOfSource: [LookupHash: Int] = [:]
  /// How many rows of this file that name nobody read so.
  private var namelessLikeIt: [LookupHash: Int] = [:]
  private var lineOfReference: [String: Int] = [:]
  /// What the rows of this file are counted by.
  var unit = RowRefusal.Unit.line
  /// What became of the rows so far.
  public private(set) var report = BulkReport()

  /// How many rows share a commit.
  static let batchSize = 1_000
  /// How many batches the server works on while the next is read and sealed.
  static let batchesAtOnce = 2

  /// Batches on their way to the database.
  typealias Batches = ThrowingTaskGroup<BulkReport, any Error>

  public init(_ desk: Desk, mode: BulkMode) {
    self.desk = desk
    self.mode = mode
  }

  /// Reads by what the rows are logged.
  ///
  /// - Throws: `RegisterDataError`; `StorageError`; `PostgresError`.
  mutating func prepare() async throws { plan = try await desk.presentPlan() }

  /// Takes a row that could be read.
  ///
  /// - Throws: `PostgresError`; a row that is not right is refused in the report, not thrown.
  mutating func take(_ row: RequestRow, line: Int, _ batches: inout Batches) async throws {
    do {
      try add(row, line: line)
    } catch {
      refuse(error)
    }
    if batch.count >= Self.batchSize { try await send(&batches) }
  }

  /// Takes notice of a row that could not be read.
  mutating func refuse(_ refusal: RowRefusal) {
    var refusal = refusal
    refusal.unit = unit
    report.refused.append(refusal)
  }

  /// Logs what is left and gives the report.
  mutating func finish(_ batches: inout Batches) async throws -> BulkReport {
    try await send(&batches)
    while batchesUnderWay > 0 { try await takeOutcome(&batches) }
    report.refused.sort { $0.line < $1.line }
    report.ambiguous.sort()
    report.unit = unit
    return report
  }

  private mutating func add(_ row: RequestRow, line: Int) throws(RowRefusal) {
    var draft = try desk.draft(row, line: line)
    let source = source(of: row)
    guard lineOfSource.updateValue(line, forKey: source) == nil else {
      report.loggedBefore += 1
      return
    }
    if let reference = draft.externalReference {
      if let other = lineOfReference[reference] {
        let reason = "the same as at \(unit.rawValue) \(other)"
        throw RowRefusal(line: line, field: "reference", reason: reason)
      }
      lineOfReference[reference] = line
    }
    draft.source = source
    do {
      batch.append(
        try desk.newRequest(draft, act: nil, planned: plan),
        line: line,
        namesNobody: row.namesNobody
      )
    } catch {
      throw RowRefusal(line: line, field: nil, reason: "\(error)")
    }
  }

  /// What makes a row the same when its file is loaded again.
  private mutating func source(of row: RequestRow) -> LookupHash {
    let source = desk.hash(row: row.fields)
    guard row.namesNobody else { return source }
    let place = (namelessLikeIt[source] ?? 0) + 1
    namelessLikeIt[source] = place
    return place == 1 ? source : desk.hash(row: row.fields + ["row \(place) of those alike"])
  }

  private mutating func send(_ batches: inout Batches) async throws {
    guard batch.count > 0 else { return }
    while batchesUnderWay >= Self.batchesAtOnce { try await takeOutcome(&batches) }
    let (full, desk, mode) = (batch, desk, mode)
    batch = BulkBatch()
    batches.addTask {
      switch mode {
      case .recording: try await desk.log(full)
      case .dryRun: try await desk.check(full)
      }
    }
    batchesUnderWay += 1
  }

  private mutating func takeOutcome(_ batches: inout Batches) async throws {
    batchesUnderWay -= 1
    guard let outcome = try await batches.next() else { return }
    report.logged += outcome.logged
    report.loggedBefore += outcome.loggedBefore
    report.ambiguous += outcome.ambiguous
    for refusal in outcome.refused { refuse(refusal) }
  }
}
