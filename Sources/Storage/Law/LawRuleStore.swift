import Crypto
import Foundation
public import Postgres
public import TimeLimits

/// Keeps the table of rules in the database equal to the rules inside the program.
public enum LawRuleStore {
  /// Whether the database holds another edition than the program.
  ///
  /// - Throws: `PostgresError`; `LawDataError`.
  public static func isBehind(_ table: RuleTable, _ database: Connection) throws -> Bool {
    let rows = try database.execute(
      "SELECT sha256 FROM law_edition WHERE file = \(RuleTable.file)"
    )
    let stored = try rows.first?.decode("sha256", as: Data.self)
    return try stored != digest(of: table)
  }

  /// Writes what differs, as the owner of the tables.
  ///
  /// - Returns: how many rows were written.
  /// - Throws: `PostgresError`; `LawDataError`.
  @discardableResult
  public static func bringUpToDate(_ table: RuleTable, _ database: Connection) throws -> Int {
    guard try isBehind(table, database) else { return 0 }
    let json = String(decoding: try encoded(table), as: UTF8.self)
    let columns = list(table.columns) { "\($0)" }
    let assignments = list(table.columns) { "\($0) = excluded.\($0)" }
    let written = try database.execute(
      """
      INSERT INTO law_rule (edition, \(fragment: columns))
      SELECT \(table.edition), \(fragment: columns)
      FROM jsonb_populate_recordset(NULL::law_rule, \(json)::jsonb)
      ON CONFLICT (rule_id) DO UPDATE SET
        edition = excluded.edition, withdrawn_in = NULL, \(fragment: assignments)
      RETURNING rule_id
      """
    )
    let rules = try written.map { try $0.decode("rule_id", as: String.self) }
    let digest = try digest(of: table)
    try database.pipeline([
      """
      UPDATE law_rule
      SET withdrawn_in = \(table.edition)
      WHERE withdrawn_in IS NULL AND rule_id <> ALL(\(rules))
      """,
      """
      INSERT INTO law_edition (file, edition, sha256)
      VALUES (\(RuleTable.file), \(table.edition), \(digest))
      ON CONFLICT (file) DO UPDATE SET edition = excluded.edition, sha256 = excluded.sha256
      """,
    ])
    return rules.count
  }

  /// Something of each column, with commas in between.
  private static func list(_ columns: [String], _ item: (SQLIdentifier) -> SQL) -> SQL {
    columns.enumerated().reduce(into: "") { list, column in
      if column.offset > 0 { list.append(", ") }
      list.append(item(SQLIdentifier(column.element)))
    }
  }

  private static func digest(of table: RuleTable) throws -> Data {
    Data(SHA256.hash(data: try encoded(table)))
  }

  /// An array of objects, empty fields left out.
  private static func encoded(_ table: RuleTable) throws -> Data {
    let objects = table.rows.map { row in
      Dictionary(
        zip(table.columns, row).compactMap { column, field in field.map { (column, $0) } }
      ) { first, _ in first }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(objects)
  }
}
