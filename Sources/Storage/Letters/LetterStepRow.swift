import Postgres
import SubjectRequests
import TimeLimits

import struct Foundation.UUID

/// A step of a letter as a row of `letter_step`.
enum LetterStepRow {
  /// Reads the steps of a letter in their order, each with its idempotency key.
  static func read(
    of letter: Identifier<OutgoingLetter>,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [(step: LetterStep, key: UUID)] {
    try database.execute(
      """
      SELECT sequence, kind, occurred_at, recorded_at, until_at, exit_status, by_handle, act_key
      FROM letter_step
      WHERE controller_id = \(tenant) AND letter_id = \(letter)
      ORDER BY sequence
      """
    ).map { row in
      let step = LetterStep(
        sequence: try row.decode("sequence"),
        event: try event(row),
        occurred: try row.decode("occurred_at"),
        recorded: try row.decodeIfPresent("recorded_at"),
        by: try row.decode("by_handle")
      )
      return (step, try row.decode("act_key"))
    }
  }

  /// Appends a step.
  static func insertion(
    _ step: LetterStep,
    of letter: Identifier<OutgoingLetter>,
    key: UUID,
    in tenant: Identifier<Controller>
  ) -> SQL {
    """
    INSERT INTO letter_step (
      controller_id, letter_id, sequence, kind, occurred_at, recorded_at, until_at, exit_status,
      by_handle, act_key
    )
    VALUES (
      \(tenant), \(letter), \(step.sequence), \(step.event.word), \(step.occurred),
      \(step.recorded), \(step.event.end), \(step.event.exitStatus), \(step.by), \(key)
    )
    """
  }

  private static func event(_ row: Row) throws -> LetterStep.Event {
    switch try row.decode("kind", as: LetterStep.Event.Word.self) {
    case .drafted: .drafted
    case .edited: .edited
    case .queued: .queued
    case .handedOver: .handedOver(until: try row.decode("until_at"))
    case .accepted: .accepted
    case .deferred:
      .deferred(exitStatus: try row.decode("exit_status"), next: try row.decode("until_at"))
    case .rejected: .rejected(exitStatus: try row.decode("exit_status"))
    case .unanswered: .unanswered
    case .repeated: .repeated
    case .confirmed: .confirmed
    case .posted: .posted
    case .discarded: .discarded
    }
  }
}

extension LetterStep.Event {
  fileprivate var end: Instant? {
    switch self {
    case .handedOver(let end), .deferred(_, let end): end
    default: nil
    }
  }

  fileprivate var exitStatus: Int? {
    switch self {
    case .deferred(let status, _), .rejected(let status): status
    default: nil
    }
  }
}
