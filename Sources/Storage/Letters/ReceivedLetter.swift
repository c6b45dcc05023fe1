import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// A message that came in, as it is kept.
public struct ReceivedLetter: Sendable {
  public let id: Identifier<LetterToKeep>
  public let received: Instant
  /// The message, without what was taken out of it.
  public let content: [UInt8]
}

extension LoadedCase {
  /// The messages that came in for this case, the oldest first.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  public func letters(of tenant: Tenant, from database: Connection) throws -> [ReceivedLetter] {
    try database.execute(
      """
      SELECT id, received_at, content
      FROM letter
      WHERE controller_id = \(tenant.id) AND request_id = \(file.request.id)
      ORDER BY received_at, id
      """
    ).map { row in
      let id: Identifier<LetterToKeep> = try row.decode("id")
      let sealed = Sealed(bytes: Array(try row.decode("content", as: Data.self)))
      return ReceivedLetter(
        id: id,
        received: try row.decode("received_at"),
        content: try cipher.key.open(sealed, in: LetterColumns.context(of: id, tenant.id))
      )
    }
  }
}

/// A message without a part of it, in the place of the message as it was.
public struct LetterRedaction: Sendable {
  let letter: Identifier<LetterToKeep>
  let rest: [UInt8]
  let removedOctets: Int
  let officer: Handle

  /// Describes what is taken out.
  ///
  /// - Parameters:
  ///   - letter: from which message.
  ///   - rest: the message without it.
  ///   - removedOctets: how long it was.
  ///   - officer: who takes it out.
  public init(
    of letter: Identifier<LetterToKeep>,
    leaving rest: [UInt8],
    removedOctets: Int,
    by officer: Handle
  ) {
    self.letter = letter
    self.rest = rest
    self.removedOctets = removedOctets
    self.officer = officer
  }

  func statements(
    of tenant: Tenant,
    sealedBy cipher: CaseCipher,
    at recorded: Instant
  ) throws(SealingError) -> [SQL] {
    let context = LetterColumns.context(of: letter, tenant.id)
    let sealed = Data(try cipher.key.seal(rest, in: context).bytes)
    return [
      """
      UPDATE letter
      SET content = \(sealed), octets = \(rest.count)
      WHERE controller_id = \(tenant.id) AND id = \(letter)
      """,
      """
      INSERT INTO removed_part (
        controller_id, incoming_id, request_id, number, recorded_at, by_handle, octets
      )
      SELECT
        \(tenant.id), \(letter), \(cipher.request), coalesce(max(number), 0) + 1, \(recorded), \(officer),
        \(removedOctets)
      FROM removed_part
      WHERE controller_id = \(tenant.id) AND incoming_id = \(letter)
      """,
    ]
  }
}
