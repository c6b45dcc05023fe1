import Postgres
import SubjectRequests
import TimeLimits

/// What is read for one section of metrics: the claims received in a period, grouped.
struct MetricsStatement {
  let tenant: Identifier<Controller>
  /// The first instant of the period, and the first after it.
  let period: Range<Instant>
  /// The first instants of the months.
  let months: [Instant]
  /// The IANA time zone in which an instant becomes a day.
  let zone: String
  let now: Instant

  /// The figures of each value of a dimension; of all together where there is none.
  func sql(by dimension: CaseMetrics.Dimension?) -> SQL {
    """
    WITH counted AS (\(fragment: claims))
    SELECT
      \(fragment: key(dimension)) AS key,
      count(DISTINCT c.request_id) AS requests,
      count(*) AS claims,
      count(*) FILTER (WHERE c.is_waiting AND c.status = 'open') AS open,
      count(*) FILTER (WHERE c.progress = 'answered') AS answered,
      count(*) FILTER (WHERE c.progress = 'withdrawn') AS withdrawn,
      count(*) FILTER (WHERE c.is_waiting AND c.status = 'closed') AS unanswered,
      count(*) FILTER (WHERE c.extensions > 0 AND NOT c.is_told_late) AS extended,
      count(*) FILTER (WHERE c.questions > 0) AS suspended,
      count(*) FILTER (WHERE c.is_late) AS late,
      count(*) FILTER (WHERE c.reopenings > 0) AS reopened,
      round((percentile_cont(0.5) WITHIN GROUP (ORDER BY c.days))::numeric * 10)::bigint AS median,
      round(avg(c.days) * 10)::bigint AS mean,
      (percentile_disc(0.95) WITHIN GROUP (ORDER BY c.days) * 10)::bigint AS percentile95
    FROM counted AS c
    \(fragment: dimension == .ground ? grounds : "")
    GROUP BY 1
    ORDER BY 1
    """
  }

  private func key(_ dimension: CaseMetrics.Dimension?) -> SQL {
    switch dimension {
    case nil: "''"
    case .month: "c.month::text"
    case .right: "c.\"right\" || ' ' || c.article"
    case .outcome:
      """
      coalesce(
        c.outcome,
        CASE
          WHEN c.progress = 'withdrawn' THEN 'withdrawn'
          WHEN c.status = 'closed' THEN 'unanswered'
          ELSE 'open'
        END
      )
      """
    case .ground: "g.ground"
    case .channel: "c.channel"
    }
  }

  /// The grounds of the decision that holds: one that waits for its approval refuses nothing yet.
  private var grounds: SQL {
    """
    CROSS JOIN LATERAL (
      SELECT e.grounds
      FROM event AS e
      WHERE
        e.controller_id = \(tenant) AND e.request_id = c.request_id AND e.claim_id = c.id
        AND e.kind IN ('decided', 'proposed') AND c.outcome IS NOT NULL
      ORDER BY e.sequence DESC
      LIMIT 1
    ) AS d
    CROSS JOIN LATERAL unnest(d.grounds) AS g (ground)
    """
  }

  private var claims: SQL {
    """
    SELECT
      c.id, c.request_id, c."right", c.article, c.progress, c.outcome, r.channel, r.status,
      c.progress = ANY(\(Claim.Progress.openWords)) AS is_waiting,
      width_bucket(r.received_at, \(months)) AS month,
      e.extensions, e.questions, e.reopenings, coalesce(d.is_late, FALSE) AS is_late,
      coalesce(d.is_told_late, FALSE) AS is_told_late,
      (e.answered_at AT TIME ZONE \(zone))::date
      - coalesce(d.received_on, (r.received_at AT TIME ZONE \(zone))::date) AS days
    FROM subject_request AS r
    JOIN claim AS c ON c.controller_id = r.controller_id AND c.request_id = r.id
    CROSS JOIN LATERAL (
      SELECT
        count(*) FILTER (WHERE e.kind = 'extended' AND e.claim_id = c.id) AS extensions,
        count(*) FILTER (
          WHERE
            e.kind IN ('identity-asked', 'clarification-asked')
            AND e.timeliness = 'timely' AND (e.claim_id IS NULL OR e.claim_id = c.id)
        ) AS questions,
        count(*) FILTER (WHERE e.kind = 'reopened') AS reopenings,
        min(e.occurred_at) FILTER (WHERE e.kind = 'answered' AND e.claim_id = c.id) AS answered_at
      FROM event AS e
      WHERE
        e.controller_id = \(tenant) AND e.request_id = r.id
        AND e.kind IN (
          'identity-asked', 'clarification-asked', 'extended', 'decided', 'proposed', 'answered',
          'reopened'
        )
    ) AS e
    CROSS JOIN LATERAL (
      SELECT
        min(d.received_on) AS received_on,
        bool_or(d.status = 'late' OR (d.status = 'running' AND d.ends_at <= \(now)))
          FILTER (WHERE d.clock = ANY(\(ClockKind.answers.map(\.rawValue)))) AS is_late,
        bool_or(d.clock = 'extension-notice' AND d.status = 'late') AS is_told_late
      FROM deadline AS d
      WHERE d.controller_id = \(tenant) AND d.claim_id = c.id
    ) AS d
    WHERE
      r.controller_id = \(tenant) AND r.received_at >= \(period.lowerBound)
      AND r.received_at < \(period.upperBound)
      AND c.progress NOT IN ('split-off', 'joined')
    """
  }
}
