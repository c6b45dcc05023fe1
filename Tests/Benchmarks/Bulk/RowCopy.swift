import Casework
import Postgres

/// The rows of a bulk load, to be copied into tables of the same shape.
struct RowCopy: Sendable {
  private struct Contents: Sendable {
    let table: SQLIdentifier
    var columns: [String] = []
    var rows: [[RawField?]] = []
  }

  /// The tables of requests.
  static let requests: [SQLIdentifier] = [
    SQLIdentifier("public", "subject_request"), SQLIdentifier("vault", "data_key"),
    SQLIdentifier("public", "claim"), SQLIdentifier("public", "event"),
    SQLIdentifier("public", "deadline"),
  ]

  private let contents: [Contents]
  private let tables: [SQLIdentifier]
  private let database: String
  private let laboratory: Laboratory

  /// How many rows there are in all tables together.
  var count: Int { contents.reduce(0) { $0 + $1.rows.count } }

  /// Reads the rows of a load, and makes the tables.
  init(
    of database: String,
    _ tables: [SQLIdentifier],
    in laboratory: Laboratory
  ) async throws {
    self.database = database
    self.tables = tables
    self.laboratory = laboratory
    contents = try await laboratory.withSuperuser(of: database) { connection in
      try tables.map { try Self.read($0, connection) }
    }
    try await laboratory.withSession(of: database, role: Premises.ownerRole) { connection in
      try connection.transaction { try Self.make(tables, $0) }
    }
  }

  /// Copies them all, in one commit.
  func run() async throws {
    try await laboratory.withSession(of: database, role: Premises.ownerRole) { connection in
      try connection.transaction { connection in
        for content in contents { try Self.write(content, connection) }
      }
    }
  }

  private static func read(_ table: SQLIdentifier, _ connection: Connection) throws -> Contents {
    var contents = Contents(table: table)
    try connection.copyOut("SELECT * FROM \(table)") { row in
      if contents.columns.isEmpty { contents.columns = row.columns }
      contents.rows.append(try row.columns.map { try row.decodeIfPresent($0) })
    }
    return contents
  }

  private static func write(_ contents: Contents, _ connection: Connection) throws {
    // Without a row its columns are not known.
    guard !contents.rows.isEmpty else { return }
    let copied = try connection.copyIn(
      copy(of: contents.table),
      columns: contents.columns.map { SQLIdentifier($0) }
    ) { writer in
      for row in contents.rows { try writer.write(row: row) }
    }
    guard copied == contents.rows.count else {
      throw BenchmarkError.unlikeRows("\(copied) rows of \(contents.table.quoted)")
    }
  }

  private static func copy(of table: SQLIdentifier) -> SQLIdentifier {
    SQLIdentifier("copied", table.parts.last ?? "")
  }

  /// Columns, checks, keys and indexes as they are, then the references between the tables.
  private static func make(_ tables: [SQLIdentifier], _ connection: Connection) throws {
    try connection.execute("CREATE SCHEMA copied")
    for table in tables {
      try connection.execute("CREATE TABLE \(copy(of: table)) (LIKE \(table) INCLUDING ALL)")
    }
    // Keys of the vault refer to nothing.
    let names = tables.filter { $0.parts.first == "public" }.compactMap(\.parts.last)
    let references = try connection.execute(
      """
      SELECT format(
        'ALTER TABLE copied.%I ADD CONSTRAINT %I FOREIGN KEY (%s) REFERENCES %s (%s)',
        c.conrelid::regclass, c.conname, own.names,
        CASE WHEN c.confrelid = ANY(t.copied) THEN 'copied.' ELSE 'public.' END
        || c.confrelid::regclass, other.names
      ) AS statement
      FROM pg_constraint AS c
      CROSS JOIN (SELECT \(names)::regclass[] AS copied) AS t
      CROSS JOIN LATERAL (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) AS names
        FROM unnest(c.conkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.number
      ) AS own
      CROSS JOIN LATERAL (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) AS names
        FROM unnest(c.confkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute AS a ON a.attrelid = c.confrelid AND a.attnum = k.number
      ) AS other
      WHERE
        c.contype = 'f'
        AND c.conrelid = ANY(t.copied)
      """
    )
    for row in references {
      try connection.execute(SQL(script: try row.decode("statement")))
    }
  }
}
