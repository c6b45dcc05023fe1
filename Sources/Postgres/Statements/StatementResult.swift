/// What one statement returned.
public struct StatementResult: Sendable {
  public let rows: [Row]
  /// Rows inserted, updated, deleted or selected; 0 for other statements.
  public let affectedRows: Int
  /// What the server says it did, as in `INSERT 0 1` or `ROLLBACK`.
  let tag: String
}
