import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

extension LetterToSort {
  /// Finds the letter under which a message is kept, settled or not.
  public static func find(
    _ message: LookupHash,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> LetterToSort? {
    try read("l.message_hash = \(Data(message.bytes))", of: tenant, from: database).first
  }

  /// Reads one letter.
  ///
  /// A letter that is to be changed is locked until the transaction ends.
  public static func load(
    _ id: Identifier<LetterToSort>,
    of tenant: Identifier<Controller>,
    for purpose: Purpose,
    from database: Connection
  ) throws -> LetterToSort? {
    let lock: SQL = purpose == .changing ? "FOR UPDATE OF l" : ""
    return try read("l.id = \(id)", of: tenant, lock, from: database).first
  }

  /// The letters that wait, the oldest arrival first.
  public static func waiting(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [LetterToSort] {
    try read("l.settlement IS NULL", of: tenant, from: database)
  }

  /// How many letters wait, and when the oldest arrived; nil where none does.
  public static func countWaiting(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> (count: Int, oldest: Instant)? {
    let rows = try database.execute(
      """
      SELECT count(*) AS letters, min(received_at) AS oldest
      FROM letter_to_sort
      WHERE controller_id = \(tenant) AND settlement IS NULL
      """
    )
    guard let row = rows.first, let oldest: Instant = try row.decodeIfPresent("oldest") else {
      return nil
    }
    return (try row.decode("letters"), oldest)
  }

  private static func read(
    _ condition: SQL,
    of tenant: Identifier<Controller>,
    _ lock: SQL = "",
    from database: Connection
  ) throws -> [LetterToSort] {
    try database.execute(
      """
      SELECT
        l.id, l.received_at, l.receipt_evidence, l.recorded_at, l.by_handle, l.read_kind,
        l.read_certainty, l.octets, l.settlement, l.settled_at, l.settled_by, l.act_key, r.reference
      FROM letter_to_sort AS l
      LEFT JOIN subject_request AS r ON r.controller_id = l.controller_id AND r.id = l.request_id
      WHERE l.controller_id = \(tenant) AND \(fragment: condition)
      ORDER BY l.received_at, l.id
      \(fragment: lock)
      """
    ).map { row in
      LetterToSort(
        id: try row.decode("id"),
        receipt: Receipt(
          try row.decode("received_at"),
          try row.decode("receipt_evidence", as: Receipt.Evidence.self)
        ),
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle"),
        reading: Reading(try row.decode("read_kind"), try row.decode("read_certainty")),
        octets: try row.decode("octets"),
        state: try LetterSettlement(row).map(State.settled) ?? .waiting
      )
    }
  }
}

extension LetterSettlement {
  /// Reads how a letter was settled; nil where it waits.
  fileprivate init?(_ row: Row) throws {
    guard let word = try row.decodeIfPresent("settlement", as: Word.self) else { return nil }
    finding =
      switch word {
      case .request: .request(try row.decode("reference"))
      case .reminder: .reminder(of: try row.decode("reference"))
      case .noRequest: .noRequest
      }
    settled = try row.decode("settled_at")
    by = try row.decode("settled_by")
    key = try row.decode("act_key")
  }

  /// The words of the column.
  enum Word: String, Sendable {
    case request
    case reminder
    case noRequest = "no-request"
  }
}
