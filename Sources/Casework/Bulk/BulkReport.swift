/// What became of the rows of a file.
public struct BulkReport: Sendable, Hashable {
  /// How many requests were logged, or would be in a dry run.
  public internal(set) var logged = 0
  /// How many were logged by an earlier load, or stood in the file before.
  public internal(set) var loggedBefore = 0
  /// Where rows stand that name nobody and read like such a row of an earlier load: whether they are
  /// that row again or another person's request, nothing tells but a reference of their own.
  public internal(set) var ambiguous: [Int] = []
  /// What ``ambiguous`` counts.
  public internal(set) var unit = RowRefusal.Unit.line
  /// The rows that were refused, in the order of their lines.
  public internal(set) var refused: [RowRefusal] = []

  /// How many rows were read.
  public var rows: Int { logged + loggedBefore + refused.count }
}

/// Whether a load writes.
public enum BulkMode: Sendable, Hashable {
  case recording
  /// Checks every row and writes nothing.
  case dryRun
}
