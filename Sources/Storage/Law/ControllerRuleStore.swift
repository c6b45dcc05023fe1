public import Postgres
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A line of a table of rules, with what tells its columns.
public struct RuleLine: Sendable, Hashable {
  public let rule: RuleIdentifier
  /// The names of the columns, as a line of CSV.
  public let header: String
  /// The rule, as a line of CSV.
  public let line: String
  public let validity: Validity
  /// The act and article that the rule states.
  public let citation: String

  public init(
    rule: RuleIdentifier,
    header: String,
    line: String,
    validity: Validity,
    citation: String
  ) {
    self.rule = rule
    self.header = header
    self.line = line
    self.validity = validity
    self.citation = citation
  }
}

/// Rules that a controller added at one time.
public struct RuleAddition: Sendable, Hashable {
  /// The key of the act that added them.
  public let id: UUID
  /// 1 for the controller's first addition.
  public let number: Int
  public let rules: [RuleIdentifier]
  /// Those among them that were taken back.
  public let withdrawn: [RuleIdentifier]
  public let reason: String
  public let recorded: Instant
  public let by: Handle
  /// The table with its header, without what was taken back.
  public let csv: [UInt8]

  /// The rules that were not taken back.
  public var standing: [RuleIdentifier] { rules.filter { !withdrawn.contains($0) } }
}

/// Keeps the rules of controllers; none is ever altered.
public enum ControllerRuleStore {
  /// Adds rules; nothing is added under the same key again.
  ///
  /// - Throws: `PostgresError` with `controller_rules_have_different_numbers` where others were
  ///   added at the same moment.
  public static func add(
    _ lines: [RuleLine],
    reason: String,
    key: UUID,
    at instant: Instant,
    by officer: Handle,
    of tenant: Identifier<Controller>,
    to database: Connection
  ) throws {
    let numbers = Array(1...max(1, lines.count)).map(Int32.init)
    try database.execute(
      """
      INSERT INTO controller_rule (
        controller_id, id, line_number, number, rule, header, line, effective_from, effective_to,
        citation, reason, recorded_at, by_handle
      )
      SELECT
        \(tenant), \(key), l.line_number, n.number, l.rule, l.header, l.line, l.effective_from,
        l.effective_to, l.citation, \(reason), \(instant), \(officer)
      FROM unnest(
        \(numbers), \(lines.map(\.rule.rawValue)), \(lines.map(\.header)), \(lines.map(\.line)),
        \(lines.map(\.validity.from)), \(lines.map(\.validity.to)), \(lines.map(\.citation))
      ) AS l (line_number, rule, header, line, effective_from, effective_to, citation)
      CROSS JOIN (
        SELECT coalesce(max(number), 0) + 1 AS number
        FROM controller_rule
        WHERE controller_id = \(tenant)
      ) AS n
      ON CONFLICT (controller_id, id, line_number) DO NOTHING
      """
    )
  }

  /// The additions of a controller in the order in which they were made.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RuleAddition] {
    let rows = try database.execute(
      """
      SELECT
        r.id, r.number, array_agg(r.rule ORDER BY r.line_number) AS rules,
        coalesce(
          array_agg(r.rule ORDER BY r.line_number) FILTER (WHERE w.id IS NOT NULL), '{}'
        ) AS withdrawn,
        min(r.reason) AS reason, min(r.recorded_at) AS recorded_at,
        min(r.by_handle) AS by_handle, min(r.header) AS header,
        coalesce(
          string_agg(r.line, '' ORDER BY r.line_number) FILTER (WHERE w.id IS NULL), ''
        ) AS lines
      FROM controller_rule AS r
      LEFT JOIN controller_rule_withdrawal AS w
        ON w.controller_id = r.controller_id AND w.addition = r.id
        AND w.line_number = r.line_number
      WHERE r.controller_id = \(tenant)
      GROUP BY r.id, r.number
      ORDER BY r.number
      """
    )
    return try rows.map { row in
      let header: String = try row.decode("header")
      let lines: String = try row.decode("lines")
      return RuleAddition(
        id: try row.decode("id"),
        number: try row.decode("number"),
        rules: try row.decode("rules", as: [String].self).map(RuleIdentifier.init(rawValue:)),
        withdrawn: try row.decode("withdrawn", as: [String].self)
          .map(RuleIdentifier.init(rawValue:)),
        reason: try row.decode("reason"),
        recorded: try row.decode("recorded_at"),
        by: try row.decode("by_handle"),
        csv: Array((header + lines).utf8)
      )
    }
  }
}
