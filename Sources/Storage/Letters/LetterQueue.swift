public import Postgres
public import SubjectRequests
public import TimeLimits

/// The letters that wait to be handed to the mail system.
public enum LetterQueue {
  /// Locks the letter that has waited longest; another worker passes it over.
  ///
  /// The limit is literal and the identifiers an array, so that the plan reads the partial index
  /// and stops, however many letters wait. Letters of erased cases cannot be read and are passed
  /// over.
  /// - Returns: nil where none waits, or all that wait are taken.
  public static func next(
    at now: Instant,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Identifier<OutgoingLetter>? {
    let rows = try database.execute(
      """
      SELECT id
      FROM outgoing_letter
      WHERE
        controller_id = \(tenant)
        AND id = ANY (
          ARRAY(
            SELECT l.id
            FROM outgoing_letter AS l
            WHERE
              l.controller_id = \(tenant) AND l.state = 'queued' AND l.next_attempt_at <= \(now)
              AND EXISTS (
                SELECT FROM vault.data_key AS k
                WHERE k.controller_id = l.controller_id AND k.owner_id = l.request_id
              )
            ORDER BY l.next_attempt_at
            LIMIT 1
            FOR UPDATE OF l SKIP LOCKED
          )
        )
      """
    )
    return try rows.first?.decode("id")
  }
}
