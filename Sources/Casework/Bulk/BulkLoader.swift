import Storage
import SubjectRequests
import TimeLimits

/// Logs rows in batches, each batch in a commit of its own.
///
/// A load that was broken off is run again as it is: rows that were logged before are recognised
/// by a keyed hash of all they say, and logged once.
public struct BulkLoader {
  private let desk: Desk
  private let mode: BulkMode
  private var batch = BulkBatch()
  private var lineOfSource: [LookupHash: Int] = [:]
  private var lineOfReference: [String: Int] = [:]
  /// What the rows of this file are counted by.
  var unit = RowRefusal.Unit.line
  /// What became of the rows so far.
  public private(set) var report = BulkReport()

  /// How many rows share a commit.
  static let batchSize = 1_000

  public init(_ desk: Desk, mode: BulkMode) {
    self.desk = desk
    self.mode = mode
  }

  /// Takes a row that could be read.
  ///
  /// - Throws: `PostgresError`; a row that is not right is refused in the report, not thrown.
  public mutating func take(_ row: RequestRow, line: Int) async throws {
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

  /// Logs what is left and gives the report.
  public mutating func finish() async throws -> BulkReport {
    try await flush()
    report.refused.sort { $0.line < $1.line }
    return report
  }

  private mutating func add(_ row: RequestRow, line: Int) throws(RowRefusal) {
    var draft = try desk.draft(row, line: line)
    let source = desk.hash(row: row.fields)
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
      batch.append(try desk.newRequest(draft, act: nil), line: line)
    } catch {
      throw RowRefusal(line: line, field: nil, reason: "\(error)")
    }
  }

  private mutating func flush() async throws {
    guard batch.count > 0 else { return }
    let full = batch
    batch = BulkBatch()
    let outcome =
      switch mode {
      case .recording: try await desk.log(full)
      case .dryRun: try await desk.check(full)
      }
    report.logged += outcome.logged
    report.loggedBefore += outcome.loggedBefore
    for refusal in outcome.refused { refuse(refusal) }
  }
}
