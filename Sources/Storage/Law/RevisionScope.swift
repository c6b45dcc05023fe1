public import Postgres
public import SubjectRequests
public import TimeLimits

/// Which open requests a run looks at.
public enum RevisionScope: Sendable, Hashable {
  case all
  /// Those whose dates a change of days can move; `uses` says how rules use a calendar.
  case touched(by: CalendarImpact, uses: [RuleIdentifier: CalendarUse])
}

/// Finds the open requests that a run looks at, the oldest receipt first.
public enum RevisionCandidates {
  /// How many are found at once: some megabytes in memory.
  public static let pageSize = 65_536

  /// A page of them.
  public static func page(
    _ scope: RevisionScope,
    after cursor: RevisionCursor?,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [RevisionCursor] {
    let position: SQL =
      cursor.map { "AND (received_at, id) > (\($0.received), \($0.request))" } ?? ""
    return try database.execute(
      """
      SELECT received_at, id
      FROM subject_request
      WHERE
        controller_id = \(tenant) AND status = 'open' AND \(fragment: scope.condition(tenant))
        \(fragment: position)
      ORDER BY received_at, id
      LIMIT 65536
      """
    ).map { row in
      RevisionCursor(received: try row.decode("received_at"), request: try row.decode("id"))
    }
  }
}

extension RevisionScope {
  fileprivate func condition(_ tenant: Identifier<Controller>) -> SQL {
    guard case .touched(let impact, let uses) = self else { return "TRUE" }
    func rules(_ use: CalendarUse) -> [String] {
      uses.filter { $0.value == use }.map(\.key.rawValue).sorted()
    }
    // A rule that is not known any more is taken to count working days.
    let others = rules(.none) + rules(.end)
    let latest = (impact.days.last ?? .latest).adding(days: 2)
    return """
      received_at < \(latest)::timestamp AT TIME ZONE 'UTC'
      AND id IN (
        SELECT d.request_id
        FROM deadline AS d
        JOIN unnest(
          \(impact.nominalDays.map(\.lowerBound)), \(impact.nominalDays.map(\.upperBound))
        ) AS w (first_day, last_day) ON d.due_unrolled_on BETWEEN w.first_day AND w.last_day
        WHERE d.controller_id = \(tenant) AND d.rule = ANY(\(rules(.end)))
        UNION ALL
        SELECT d.request_id
        FROM deadline AS d
        JOIN unnest(\(impact.days)) AS changed (day)
          ON d.received_on <= changed.day AND coalesce(d.due_on >= changed.day, TRUE)
        WHERE d.controller_id = \(tenant) AND d.rule <> ALL(\(others))
        UNION ALL
        SELECT e.request_id
        FROM event AS e
        WHERE
          e.controller_id = \(tenant)
          AND e.kind IN ('identity-asked', 'clarification-asked', 'extended')
        UNION ALL
        SELECT p.request_id
        FROM pending_deadline_change AS p
        WHERE p.controller_id = \(tenant)
      )
      """
  }
}
