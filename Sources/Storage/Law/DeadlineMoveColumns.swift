import Postgres
import SubjectRequests
import TimeLimits

/// Moves of last days, laid out column by column.
struct DeadlineMoveColumns {
  private var moves: [DeadlineMove] = []
  private var request: [Identifier<SubjectRequest>] = []
  private var reference: [Reference] = []

  var isEmpty: Bool { moves.isEmpty }

  mutating func append(_ move: DeadlineMove, of request: SubjectRequest) {
    moves.append(move)
    self.request.append(request.id)
    reference.append(request.reference)
  }

  func insertion(_ tenant: Identifier<Controller>, _ stamp: RevisionStamp) -> SQL {
    let (old, new) = (moves.map(\.oldBasis), moves.map(\.newBasis))
    return """
      INSERT INTO deadline_change (
        controller_id, revision, claim_id, clock, request_id, reference, cause, effect, old_due_on,
        new_due_on, old_rule, new_rule, old_calendar, new_calendar, recorded_at, by_handle
      )
      SELECT
        \(tenant), \(stamp.id), m.claim_id, m.clock, m.request_id, m.reference,
        \(stamp.cause.rawValue), m.effect, m.old_due_on, m.new_due_on, m.old_rule, m.new_rule,
        m.old_calendar, m.new_calendar, \(stamp.at), \(stamp.by)
      FROM unnest(
        \(moves.map(\.claim)), \(moves.map(\.clock.rawValue)), \(request), \(reference),
        \(moves.map(\.effect.rawValue)), \(moves.map(\.old)), \(moves.map(\.new)),
        \(old.map { $0?.rule }), \(new.map { $0?.rule }), \(old.map { $0?.calendar }),
        \(new.map { $0?.calendar })
      ) AS m (
        claim_id, clock, request_id, reference, effect, old_due_on, new_due_on, old_rule, new_rule,
        old_calendar, new_calendar
      )
      ON CONFLICT DO NOTHING
      """
  }
}

extension ClaimDeadline.Basis {
  fileprivate var rule: String? {
    guard case .computed(let rule, _, _) = self else { return nil }
    return rule.rawValue
  }

  fileprivate var calendar: String? {
    guard case .computed(_, _, let calendar) = self else { return nil }
    return calendar
  }
}
