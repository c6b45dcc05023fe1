/// One row of a result, decoded column by column.
///
/// Rows of one result share its memory, so one row kept keeps them all.
public struct Row: Sendable {
  let result: ResultSet
  let index: Int

  /// The names of the columns, in order.
  public var columns: [String] { result.columns.names }

  /// The value of a column that holds one.
  ///
  /// - Throws: ``PostgresError/missingColumn(_:)``, ``PostgresError/unexpectedNull(column:)`` or
  ///   ``PostgresError/undecodable(column:type:)``.
  public func decode<Value: PostgresValue>(
    _ column: String,
    as type: Value.Type = Value.self
  ) throws(PostgresError) -> Value {
    guard let value = try decodeIfPresent(column, as: type) else {
      throw .unexpectedNull(column: column)
    }
    return value
  }

  /// The value of a column, or `nil` where it is NULL.
  public func decodeIfPresent<Value: PostgresValue>(
    _ column: String,
    as type: Value.Type = Value.self
  ) throws(PostgresError) -> Value? {
    guard let position = result.columns.position(of: column) else {
      throw .missingColumn(column)
    }
    guard let field = result.field(row: index, column: position) else { return nil }
    guard let value = Value(postgresField: field) else {
      throw .undecodable(column: column, type: "\(type)")
    }
    return value
  }
}
