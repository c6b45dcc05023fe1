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
}
