public import Records
public import Register
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Closes a breach of data that is processed for others, with what keeps it from happening again.
  ///
  /// - Parameters:
  ///   - label: the breach.
  ///   - closed: when; nil means now.
  ///   - cause: what caused it.
  ///   - prevention: measures against recurrence.
  ///   - key: the idempotency key.
  /// - Returns: the record with its closure.
  /// - Throws: ``RegisterRefusal``, where a controller was not told everything, or it is closed
  ///   already; `PostgresError`.
  public func close(
    _ label: Label<ProcessorBreach>,
    on closed: Instant? = nil,
    cause: String,
    prevention: [String],
    key: UUID
  ) async throws -> KeptRecord<ProcessorBreach> {
    let closure = BreachClosure(closed: closed ?? now, cause: cause, prevention: prevention)
    guard closure.closed <= now else { throw RegisterRefusal.notYet("--on") }
    let asked = ["closed", closed.map { "\($0)" } ?? "", cause] + prevention
    return try await change(label, because: "Closed", key: key, asked) { breach in
      guard breach.closure == nil else { throw RegisterRefusal.closedBefore(label.description) }
      breach.closure = closure
    }
  }

  /// Takes a closed breach of data that is processed for others up again, since something became known
  /// after that: the controllers are told of it (Article 33(2)).
  ///
  /// - Parameters:
  ///   - label: the breach.
  ///   - known: when it became known; nil means now.
  ///   - reasons: what became known.
  ///   - key: the idempotency key.
  /// - Returns: the record, open again.
  /// - Throws: ``RegisterRefusal``, where it is open; `PostgresError`.
  public func reopen(
    _ label: Label<ProcessorBreach>,
    known: Instant? = nil,
    because reasons: String,
    key: UUID
  ) async throws -> KeptRecord<ProcessorBreach> {
    let now = now
    if let known, known > now { throw RegisterRefusal.notYet("--on") }
    let asked = ["reopened", known.map { "\($0)" } ?? "", reasons]
    return try await change(label, because: "Taken up again", key: key, asked) { breach in
      guard let open = breach.reopened(known: known ?? now, because: reasons) else {
        throw RegisterRefusal.breachOpen(.processorBreach, label: label.description)
      }
      breach = open
    }
  }
}
