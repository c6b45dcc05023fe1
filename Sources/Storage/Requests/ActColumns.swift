import Postgres
import SubjectRequests
import TimeLimits

import struct Foundation.UUID

/// Idempotency keys of acts that log requests, laid out column by column.
struct ActColumns {
  private(set) var key: [UUID] = []
  private(set) var request: [Identifier<SubjectRequest>] = []
  private(set) var recorded: [Instant] = []

  mutating func append(_ act: UUID, of new: NewRequest) {
    key.append(act)
    request.append(new.request.id)
    recorded.append(new.recorded)
  }

  /// Adds the keys; the joined fragment may leave some out.
  func insertion(_ tenant: Identifier<Controller>, joining join: SQL) -> SQL {
    """
    INSERT INTO act (controller_id, key, kind, request_id, recorded_at)
    SELECT \(tenant), a.key, 'received', a.request_id, a.recorded_at
    FROM unnest(\(key), \(request), \(recorded)) AS a (key, request_id, recorded_at)
    \(fragment: join)
    """
  }
}
