import Foundation
import Postgres
import SubjectRequests
import TimeLimits

extension EnclosureCheck {
  /// The letters that came in, in the order in which people number them.
  mutating func checkReceived(_ database: Connection) throws {
    let rows = try database.execute(
      """
      SELECT
        l.id, l.octets, l.message_hash, l.content,
        EXISTS (
          SELECT
          FROM removed_part AS p
          WHERE p.controller_id = l.controller_id AND p.incoming_id = l.id
        ) AS is_cut
      FROM letter AS l
      WHERE l.controller_id = \(tenant.id) AND l.request_id = \(cipher.request)
      ORDER BY l.received_at, l.id
      """
    )
    for (index, row) in rows.enumerated() {
      let table = "letter.\(index + 1)"
      let id: Identifier<LetterToKeep> = try row.decode("id")
      let cipher = cipher
      let content = opened("\(table).content") {
        let sealed = Sealed(bytes: Array(try row.decode("content", as: Data.self)))
        return try cipher.key.open(sealed, in: LetterColumns.context(of: id, cipher.controller))
      }
      try checkLength(of: content, row, table)
      // Without a part of it, a letter keeps the hash of what was delivered.
      guard let content, try !row.decode("is_cut", as: Bool.self) else { continue }
      try checkHash(of: content, row, table)
    }
  }

  /// The letters that go out: their columns follow from their steps.
  mutating func checkOutgoing(_ database: Connection) throws {
    let rows = try database.execute(
      """
      SELECT
        id, number, kind, language, state, version, attempts, next_attempt_at, lease_ends_at,
        settled_at, matter, wording
      FROM outgoing_letter
      WHERE controller_id = \(tenant.id) AND request_id = \(cipher.request)
      ORDER BY number
      """
    )
    for row in rows {
      let number: Int = try row.decode("number")
      let table = "outgoing_letter.\(number)"
      let id: Identifier<OutgoingLetter> = try row.decode("id")
      let steps: [LetterStep]
      do {
        steps = try LetterStepRow.read(of: id, tenant: tenant.id, from: database).map(\.step)
      } catch let error as PostgresError {
        throw error
      } catch {
        add("letter_step.\(number)", "cannot be read")
        continue
      }
      if steps.map(\.sequence) != Array(1...max(1, steps.count)) {
        add("letter_step.\(number)", "a step is missing")
      }
      let letter = OutgoingLetter(
        id: id,
        number: number,
        kind: try row.decode("kind"),
        language: try row.decode("language"),
        steps: steps
      )
      try compare(row, letter, table)
      let seal = LetterSeal(cipher: cipher, letter: id)
      let version: Int = try row.decode("version")
      _ = opened("\(table).matter") { try seal.open(row, "matter", as: .matter) }
      _ = opened("\(table).wording") {
        try seal.open(row, "wording", as: .wording(version: version))
      }
      try checkMessages(of: letter, sealedBy: seal, database)
    }
  }

  private mutating func compare(
    _ row: Row,
    _ letter: OutgoingLetter,
    _ table: String
  ) throws {
    let instants = letter.state.instants
    let columns: [(name: String, stored: String?, told: String?)] = [
      ("state", try row.decode("state", as: String.self), letter.state.word.rawValue),
      ("version", "\(try row.decode("version", as: Int.self))", "\(letter.version)"),
      ("attempts", "\(try row.decode("attempts", as: Int.self))", "\(letter.attempts)"),
      ("next_attempt_at", try Self.moment(row, "next_attempt_at"), instants.next?.description),
      ("lease_ends_at", try Self.moment(row, "lease_ends_at"), instants.lease?.description),
      ("settled_at", try Self.moment(row, "settled_at"), instants.settled?.description),
    ]
    for column in columns where column.stored != column.told {
      add(
        "\(table).\(column.name)",
        "is \(column.stored ?? "empty"), and the steps make it \(column.told ?? "empty")"
      )
    }
  }

  private static func moment(_ row: Row, _ column: String) throws -> String? {
    try row.decodeIfPresent(column, as: Instant.self)?.description
  }

  /// What was handed over or posted: the evidence of what was sent.
  private mutating func checkMessages(
    of letter: OutgoingLetter,
    sealedBy seal: LetterSeal,
    _ database: Connection
  ) throws {
    let rows = try database.execute(
      """
      SELECT number, channel, octets, message_hash, recipient, content
      FROM sent_message
      WHERE controller_id = \(tenant.id) AND letter_id = \(letter.id)
      ORDER BY number
      """
    )
    let channel = try rows.last?.decode("channel", as: SentMessage.Channel.self)
    if let needed = letter.state.channel, channel != needed {
      add("sent_message.\(letter.number)", "what the letter sent is missing")
    }
    for row in rows {
      let number: Int = try row.decode("number")
      let table = "sent_message.\(letter.number).\(number)"
      let content = opened("\(table).content") {
        try seal.open(row, "content", as: .content(number: number))
      }
      if try row.decodeIfPresent("recipient", as: Data.self) != nil {
        _ = opened("\(table).recipient") {
          try seal.open(row, "recipient", as: .recipient(number: number))
        }
      }
      try checkLength(of: content, row, table)
      guard let content else { continue }
      try checkHash(of: content, row, table)
    }
  }

  private mutating func checkHash(of content: [UInt8], _ row: Row, _ table: String) throws {
    let expected = Data(tenant.keys.lookup.hash(message: content).bytes)
    if try row.decode("message_hash", as: Data.self) != expected {
      add("\(table).message_hash", "is not the hash of the message")
    }
  }
}

extension LetterState {
  /// By which way the newest message of a letter in this state must go; nil where there may be none.
  fileprivate var channel: SentMessage.Channel? {
    switch self {
    case .queued, .sending, .maybeSent, .sent, .failed: .email
    case .posted: .post
    case .draft, .discarded: nil
    }
  }
}
