public import Postgres
public import Records
public import Register
public import SubjectRequests
public import TimeLimits

/// The consents that stand, counted without opening anything.
public enum StandingConsents {
  /// How many stand to purposes of an activity.
  ///
  /// - Parameters:
  ///   - purposes: the purposes that are asked for.
  ///   - activity: their activity.
  ///   - instant: the instant at which consents that have an end are over or not.
  ///   - tenant: whose consents.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: the counts of those to which any stands.
  /// - Throws: `PostgresError`.
  public static func count(
    to purposes: [Label<ActivityPurpose>],
    of activity: Label<ProcessingActivity>,
    at instant: Instant,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Label<ActivityPurpose>: Int] {
    let rows = try database.execute(
      """
      SELECT purpose, count(*) AS persons
      FROM consent_state
      WHERE
        controller_id = \(tenant) AND activity = \(activity.description)
        AND purpose = ANY(\(purposes.map(\.description)))
        AND kind IN ('given', 'renewed')
        AND (expires_at IS NULL OR expires_at > \(instant))
      GROUP BY purpose
      """
    )
    var counts: [Label<ActivityPurpose>: Int] = [:]
    for row in rows {
      let name: String = try row.decode("purpose")
      guard let purpose = Label<ActivityPurpose>(name) else {
        throw StorageError.unreadableConsent
      }
      counts[purpose] = try row.decode("persons")
    }
    return counts
  }
}
