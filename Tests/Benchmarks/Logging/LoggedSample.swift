import Postgres
import SubjectRequests

/// A request that was logged, as text that pgbench binds.
struct LoggedSample: Sendable {
  let values: [(name: String, value: String)]
  /// How many clocks its claim has.
  let deadlines: Int

  init(of controller: Identifier<Controller>, from connection: Connection) throws {
    let rows = try connection.execute(Self.query(controller))
    guard let row = rows.first else {
      throw BenchmarkError.unlikeRows("there is no request to take the values from")
    }
    deadlines = try row.decode("deadlines")
    values = try row.columns.filter { $0 != "deadlines" }.map { name in
      (name, try row.decode(name, as: String.self))
    }
  }

  private static func query(_ controller: Identifier<Controller>) -> SQL {
    """
    SELECT
      ARRAY[r.received_at]::text AS received, ARRAY[r.recorded_at]::text AS recorded,
      ARRAY[r.channel]::text AS channel, ARRAY[r.language]::text AS language,
      ARRAY[r.requester_name]::text AS name, ARRAY[r.requester_email]::text AS email,
      ARRAY[r.event_count]::text AS event_count, ARRAY[r.receipt_evidence]::text AS evidence,
      ARRAY[k.wrapped_key]::text AS wrapped_key,
      ARRAY[c."right"]::text AS right, ARRAY[c.article]::text AS article,
      ARRAY[c.progress]::text AS progress, ARRAY[c.open_tasks]::text AS open_tasks, e.*, d.*
    FROM (
      SELECT * FROM subject_request
      WHERE controller_id = \(controller)
      LIMIT 1
    ) AS r
    JOIN vault.data_key AS k ON k.controller_id = r.controller_id AND k.owner_id = r.id
    JOIN claim AS c ON c.controller_id = r.controller_id AND c.request_id = r.id
    CROSS JOIN LATERAL (
      SELECT
        array_agg(sequence ORDER BY sequence)::text AS event_sequence,
        array_agg(kind ORDER BY sequence)::text AS event_kind,
        array_agg(occurred_at ORDER BY sequence)::text AS event_occurred,
        array_agg(recorded_at ORDER BY sequence)::text AS event_recorded,
        array_agg(by_handle ORDER BY sequence)::text AS event_by,
        array_agg("right" ORDER BY sequence)::text AS event_right,
        array_agg(article ORDER BY sequence)::text AS event_article,
        array_agg(words ORDER BY sequence)::text AS event_nothing
      FROM event
      WHERE controller_id = r.controller_id AND request_id = r.id
    ) AS e
    CROSS JOIN LATERAL (
      SELECT
        count(*) AS deadlines, array_agg(clock)::text AS clock,
        array_agg(reference)::text AS due_reference, array_agg("right")::text AS due_right,
        array_agg(article)::text AS due_article, array_agg(received_on)::text AS due_received,
        array_agg(assignee)::text AS due_nothing, array_agg(status)::text AS due_status,
        array_agg(target_on)::text AS target, array_agg(due_on)::text AS due,
        array_agg(due_unrolled_on)::text AS due_unrolled, array_agg(ends_at)::text AS ends,
        array_agg(rule)::text AS rule, array_agg(options)::text AS options,
        array_agg(calendar)::text AS calendar,
        array_agg(array_to_string(alarms, E'\\n'))::text AS alarms
      FROM deadline
      WHERE controller_id = r.controller_id AND request_id = r.id
    ) AS d
    """
  }
}
