public import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// A letter that was just drafted.
public struct NewLetter: Sendable {
  let letter: OutgoingLetter
  let matter: LetterMatter
  let basis: LetterBasis?
  let wording: LetterWording

  /// Describes a draft.
  ///
  /// - Parameters:
  ///   - letter: the letter.
  ///   - matter: what it is about.
  ///   - basis: from what it was drafted; nil where nobody looks whether that holds when it is sent.
  ///   - wording: its words.
  public init(
    _ letter: OutgoingLetter,
    _ matter: LetterMatter,
    drafted basis: LetterBasis?,
    _ wording: LetterWording
  ) {
    self.letter = letter
    self.matter = matter
    self.basis = basis
    self.wording = wording
  }

  /// The number that the next letter of a case gets; the case must be locked.
  public static func nextNumber(
    in loaded: LoadedCase,
    of tenant: Tenant,
    from database: Connection
  ) throws -> Int {
    let rows = try database.execute(
      """
      SELECT coalesce(max(number), 0) + 1 AS number
      FROM outgoing_letter
      WHERE controller_id = \(tenant.id) AND request_id = \(loaded.file.request.id)
      """
    )
    return try rows.first?.decode("number") ?? 1
  }

  /// Whether a letter was drafted under an identifier before.
  public static func exists(
    _ id: Identifier<OutgoingLetter>,
    of tenant: Tenant,
    in database: Connection
  ) throws -> Bool {
    try !database.execute(
      "SELECT 1 AS found FROM outgoing_letter WHERE controller_id = \(tenant.id) AND id = \(id)"
    ).isEmpty
  }

  /// Keeps the letter under its case.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  public func save(under loaded: LoadedCase, of tenant: Tenant, to database: Connection) throws {
    let seal = LetterSeal(cipher: loaded.cipher, letter: letter.id)
    let record = try MatterRecord(matter, drafted: basis).bytes()
    let text = Array(wording.text.utf8)
    let insertion: SQL = """
      INSERT INTO outgoing_letter (
        controller_id, id, request_id, number, kind, language, state, version, attempts, matter,
        wording
      )
      VALUES (
        \(tenant.id), \(letter.id), \(loaded.file.request.id), \(letter.number), \(letter.kind),
        \(letter.language), \(letter.state.word), \(letter.version), \(letter.attempts),
        \(try seal.seal(record, as: .matter)),
        \(try seal.seal(text, as: .wording(version: letter.version)))
      )
      """
    let steps = letter.steps.map {
      LetterStepRow.insertion($0, of: letter.id, key: letter.id.rawValue, in: tenant.id)
    }
    try database.pipeline([insertion] + steps)
  }
}

extension LoadedLetter {
  /// Takes a fact into account and writes it, with what goes with it, in one round trip.
  ///
  /// - Parameters:
  ///   - event: what became of the letter.
  ///   - occurred: when.
  ///   - recorded: when it is recorded, where that is later.
  ///   - officer: who recorded it.
  ///   - key: the idempotency key.
  ///   - wording: the new words, where it was edited.
  ///   - message: what is sent, where it is fixed now.
  ///   - basis: from what it would be drafted now, where a person read it again.
  ///   - tenant: whose letter.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Throws: `SealingError`; `PostgresError`.
  public mutating func record(
    _ event: LetterStep.Event,
    at occurred: Instant,
    recorded: Instant? = nil,
    by officer: Handle,
    key: UUID,
    wording: LetterWording? = nil,
    message: SentMessage? = nil,
    readAgain basis: LetterBasis? = nil,
    of tenant: Tenant,
    to database: Connection
  ) throws {
    let step = letter.append(event, at: occurred, recorded: recorded, by: officer)
    var statements = [
      LetterStepRow.insertion(step, of: letter.id, key: key, in: tenant.id),
      letter.refresh(tenant.id),
    ]
    if let wording {
      let sealed = try seal.seal(
        Array(wording.text.utf8),
        as: .wording(version: letter.version)
      )
      statements.append(
        """
        UPDATE outgoing_letter
        SET wording = \(sealed)
        WHERE controller_id = \(tenant.id) AND id = \(letter.id)
        """
      )
    }
    if let basis {
      let sealed = try seal.seal(MatterRecord(matter, drafted: basis).bytes(), as: .matter)
      statements.append(
        """
        UPDATE outgoing_letter
        SET matter = \(sealed)
        WHERE controller_id = \(tenant.id) AND id = \(letter.id)
        """
      )
    }
    if let message { statements.append(try insertion(message, tenant)) }
    try database.pipeline(statements)
  }

  private func insertion(_ message: SentMessage, _ tenant: Tenant) throws -> SQL {
    var recipient: Data?
    if case .email(_, let address) = message.route {
      recipient = try seal.seal(
        Array(address.utf8),
        as: .recipient(number: message.number)
      )
    }
    let content = try seal.seal(message.content, as: .content(number: message.number))
    let hash = tenant.keys.lookup.hash(message: message.content)
    return """
      INSERT INTO sent_message (
        controller_id, letter_id, number, channel, message_id, made_at, by_handle, octets,
        message_hash, recipient, content
      )
      VALUES (
        \(tenant.id), \(letter.id), \(message.number), \(message.channel), \(message.messageID),
        \(message.made), \(message.by), \(message.content.count), \(Data(hash.bytes)),
        \(recipient), \(content)
      )
      """
  }
}

extension OutgoingLetter {
  /// Brings the derived columns of the letter up to date.
  fileprivate func refresh(_ tenant: Identifier<Controller>) -> SQL {
    let instants = state.instants
    return """
      UPDATE outgoing_letter
      SET
        state = \(state.word), version = \(version), attempts = \(attempts),
        next_attempt_at = \(instants.next), lease_ends_at = \(instants.lease),
        settled_at = \(instants.settled)
      WHERE controller_id = \(tenant) AND id = \(id)
      """
  }
}

extension LetterState {
  /// The instants of a state, each in its column.
  var instants: (next: Instant?, lease: Instant?, settled: Instant?) {
    switch self {
    case .queued(let instant): (instant, nil, nil)
    case .sending(let instant): (nil, instant, nil)
    case .sent(let instant), .posted(let instant): (nil, nil, instant)
    case .draft, .maybeSent, .failed, .discarded: (nil, nil, nil)
    }
  }

  /// Puts a state together from its columns.
  init(_ row: Row) throws {
    switch try row.decode("state", as: Word.self) {
    case .draft: self = .draft
    case .queued: self = .queued(from: try row.decode("next_attempt_at"))
    case .sending: self = .sending(until: try row.decode("lease_ends_at"))
    case .maybeSent: self = .maybeSent
    case .sent: self = .sent(at: try row.decode("settled_at"))
    case .posted: self = .posted(at: try row.decode("settled_at"))
    case .failed: self = .failed
    case .discarded: self = .discarded
    }
  }
}
