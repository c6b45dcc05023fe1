public import Foundation
public import Postgres
public import SubjectRequests
import TimeLimits

/// A letter as it was read, with what is needed to write to it.
public struct LoadedLetter: Sendable {
  public let reference: Reference
  public internal(set) var letter: OutgoingLetter
  public let matter: LetterMatter
  /// From what it was drafted, or read again last; nil for letters from before that was kept.
  public let basis: LetterBasis?
  public let wording: LetterWording
  /// The newest message that was made of it.
  public let message: SentMessage?
  let seal: LetterSeal
  private let keys: Set<UUID>

  /// Whether a step was recorded under an idempotency key before.
  public func knows(_ key: UUID) -> Bool { keys.contains(key) }
}

/// Which letter is meant.
public enum LetterSelection: Sendable {
  /// By its number in its request; nil means the newest.
  case numbered(Reference, Int?)
  case identified(Identifier<OutgoingLetter>)

  fileprivate var condition: SQL {
    switch self {
    case .numbered(let reference, nil): "r.reference = \(reference)"
    case .numbered(let reference, let number?):
      "r.reference = \(reference) AND l.number = \(number)"
    case .identified(let id): "l.id = \(id)"
    }
  }

  fileprivate var number: Int? {
    switch self {
    case .numbered(_, let number): number
    case .identified: nil
    }
  }
}

extension LoadedLetter {
  /// Reads a letter, its steps and what was sent.
  ///
  /// Where it is about to be changed it is locked before its request is, here and everywhere.
  /// - Throws: `LetterRefusal/noSuchLetter(_:)`, ``StorageError/erased(_:)``, `SealingError`.
  public static func load(
    _ selection: LetterSelection,
    of tenant: Tenant,
    for purpose: Purpose,
    from database: Connection
  ) throws -> LoadedLetter {
    let lock: SQL = purpose == .changing ? "FOR UPDATE OF l" : ""
    let found = try database.execute(
      """
      SELECT
        l.id, l.request_id, l.number, l.kind, l.language, l.version, l.matter, l.wording,
        r.reference, k.wrapped_key
      FROM outgoing_letter AS l
      JOIN subject_request AS r ON r.controller_id = l.controller_id AND r.id = l.request_id
      LEFT JOIN vault.data_key AS k
        ON k.controller_id = l.controller_id AND k.owner_id = l.request_id
      WHERE l.controller_id = \(tenant.id) AND \(fragment: selection.condition)
      ORDER BY l.number DESC
      LIMIT 1
      \(fragment: lock)
      """
    )
    guard let row = found.first else { throw LetterRefusal.noSuchLetter(selection.number) }
    return try LoadedLetter(row, of: tenant, from: database)
  }

  private init(_ row: Row, of tenant: Tenant, from database: Connection) throws {
    reference = try row.decode("reference")
    guard let wrapped = try row.decodeIfPresent("wrapped_key", as: Data.self) else {
      throw StorageError.erased(reference)
    }
    let request: Identifier<SubjectRequest> = try row.decode("request_id")
    let key = try tenant.keys.unwrap(WrappedDataKey(bytes: Array(wrapped)), of: request.rawValue)
    let id: Identifier<OutgoingLetter> = try row.decode("id")
    seal = LetterSeal(
      cipher: CaseCipher(controller: tenant.id, request: request, key: key),
      letter: id
    )
    let steps = try LetterStepRow.read(of: id, tenant: tenant.id, from: database)
    keys = Set(steps.map(\.key))
    letter = OutgoingLetter(
      id: id,
      number: try row.decode("number"),
      kind: try row.decode("kind"),
      language: try row.decode("language"),
      steps: steps.map(\.step)
    )
    let record = try JSONDecoder().decode(
      MatterRecord.self,
      from: Data(try seal.open(row, "matter", as: .matter))
    )
    matter = try record.matter()
    basis = record.basis
    let version: Int = try row.decode("version")
    wording = try LetterWording(try seal.openText(row, "wording", as: .wording(version: version)))
    message = try SentMessage.newest(of: id, openedBy: seal, tenant: tenant.id, from: database)
  }
}

extension SentMessage {
  fileprivate static func newest(
    of letter: Identifier<OutgoingLetter>,
    openedBy seal: LetterSeal,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> SentMessage? {
    let rows = try database.execute(
      """
      SELECT number, message_id, made_at, by_handle, recipient, content
      FROM sent_message
      WHERE controller_id = \(tenant) AND letter_id = \(letter)
      ORDER BY number DESC
      LIMIT 1
      """
    )
    return try rows.first.map { row in
      let number: Int = try row.decode("number")
      let route: Route =
        if let id: String = try row.decodeIfPresent("message_id") {
          .email(
            messageID: id,
            recipient: try seal.openText(row, "recipient", as: .recipient(number: number))
          )
        } else {
          .post
        }
      return SentMessage(
        number: number,
        route: route,
        made: try row.decode("made_at"),
        by: try row.decode("by_handle"),
        content: try seal.open(row, "content", as: .content(number: number))
      )
    }
  }
}
