public import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// How a letter is settled: what it is, when, by whom, in which act.
public struct LetterSettling: Sendable {
  let outcome: Outcome
  let settled: Instant
  let officer: Handle
  let key: UUID

  /// What the letter is.
  public enum Outcome: Sendable, Hashable {
    case request(Identifier<SubjectRequest>)
    case reminder(of: Identifier<SubjectRequest>)
    /// The reason is kept sealed, under a key that is not that of the letter.
    case noRequest(reason: String)
  }

  public init(_ outcome: Outcome, at settled: Instant, by officer: Handle, key: UUID) {
    self.outcome = outcome
    self.settled = settled
    self.officer = officer
    self.key = key
  }
}

extension LetterToSort {
  /// Writes what the letter is, and destroys the message with its key.
  ///
  /// Of a request or a reminder the message must be kept under the case in the same transaction.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  public func settle(_ settling: LetterSettling, of tenant: Tenant, in database: Connection) throws
  {
    var statements: [SQL] = [
      "DELETE FROM vault.data_key WHERE controller_id = \(tenant.id) AND owner_id = \(id)"
    ]
    var reason: Data?
    if case .noRequest(let text) = settling.outcome {
      let key = DataKey.generate()
      let wrapped = try tenant.keys.wrap(key, of: id.rawValue)
      reason = Data(try key.seal(text, in: Self.context(of: id, .reason, tenant.id)).bytes)
      statements.append(
        """
        INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
        VALUES (\(tenant.id), \(id), \(Data(wrapped.bytes)))
        """
      )
    }
    statements.append(
      """
      UPDATE letter_to_sort
      SET
        content = NULL, settlement = \(settling.outcome.word),
        settled_at = \(settling.settled), settled_by = \(settling.officer),
        act_key = \(settling.key), request_id = \(settling.outcome.request), reason = \(reason)
      WHERE controller_id = \(tenant.id) AND id = \(id) AND settlement IS NULL
      """
    )
    try database.pipeline(statements)
  }
}

extension LetterSettling.Outcome {
  fileprivate var word: LetterSettlement.Word {
    switch self {
    case .request: .request
    case .reminder: .reminder
    case .noRequest: .noRequest
    }
  }

  fileprivate var request: Identifier<SubjectRequest>? {
    switch self {
    case .request(let id), .reminder(let id): id
    case .noRequest: nil
    }
  }
}
