public import Postgres
public import SubjectRequests
public import TimeLimits

extension LetterToSort {
  /// How many letters were settled as no request before a moment.
  public static func countWithoutRequest(
    settledBefore instant: Instant,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Int {
    let rows = try database.execute(
      """
      SELECT count(*) AS letters
      FROM letter_to_sort
      WHERE controller_id = \(tenant) AND settlement = 'no-request' AND settled_at < \(instant)
      """
    )
    return try rows.first?.decode("letters") ?? 0
  }

  /// Deletes what is left of the letters that were settled as no request before a moment, with the
  /// keys of their reasons.
  ///
  /// - Returns: how many they were.
  /// - Throws: `PostgresError`.
  public static func deleteWithoutRequest(
    settledBefore instant: Instant,
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws -> Int {
    let rows = try database.execute(
      """
      WITH gone AS (
        DELETE FROM letter_to_sort
        WHERE controller_id = \(tenant) AND settlement = 'no-request' AND settled_at < \(instant)
        RETURNING id
      ),
      keys AS (
        DELETE FROM vault.data_key
        WHERE controller_id = \(tenant) AND owner_id IN (SELECT id FROM gone)
      )
      SELECT count(*) AS letters FROM gone
      """
    )
    return try rows.first?.decode("letters") ?? 0
  }
}
