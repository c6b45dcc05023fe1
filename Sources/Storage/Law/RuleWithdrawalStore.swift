public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// Keeps which added rules were taken back; nothing of it is ever altered.
public enum RuleWithdrawalStore {
  /// Takes a rule back that stands; nothing happens under the same key again.
  ///
  /// - Parameters:
  ///   - rule: the rule as its controller named it.
  ///   - reason: why it is taken back.
  ///   - key: the idempotency key.
  ///   - instant: when it is recorded.
  ///   - officer: who takes it back.
  ///   - tenant: whose rule it is.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Throws: `PostgresError` with `rules_are_withdrawn_once` where another took it back at the same
  ///   moment.
  public static func add(
    _ rule: RuleIdentifier,
    reason: String,
    key: UUID,
    at instant: Instant,
    by officer: Handle,
    of tenant: Identifier<Controller>,
    to database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO controller_rule_withdrawal (
        controller_id, id, addition, line_number, reason, recorded_at, by_handle
      )
      SELECT \(tenant), \(key), r.id, r.line_number, \(reason), \(instant), \(officer)
      FROM controller_rule AS r
      WHERE
        r.controller_id = \(tenant) AND r.rule = \(rule.rawValue)
        AND NOT EXISTS (
          SELECT
          FROM controller_rule_withdrawal AS w
          WHERE
            w.controller_id = \(tenant) AND w.addition = r.id AND w.line_number = r.line_number
        )
      ON CONFLICT (controller_id, id) DO NOTHING
      """
    )
  }

  /// Whether something was taken back under a key.
  public static func contains(
    _ key: UUID,
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws -> Bool {
    try !database.execute(
      """
      SELECT id
      FROM controller_rule_withdrawal
      WHERE controller_id = \(tenant) AND id = \(key)
      """
    ).isEmpty
  }
}
