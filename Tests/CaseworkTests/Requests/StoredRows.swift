import Casework
import Postgres
import Storage
import SubjectRequests
import TestCluster
import TimeLimits

/// The derived rows of a case as they are stored, and as a fresh fold of its events gives them.
struct StoredRows: Equatable {
  let request: [String]
  let claims: [String]
  let deadlines: [String]

  /// Reads the rows past all policies.
  init(_ reference: Reference, in database: TestDatabase) async throws {
    let session = Session(database.superuser)
    func lines(_ sql: SQL) async throws -> [String] {
      try await session.execute(sql).map { try $0.decode("line") }
    }
    request = try await lines(
      """
      SELECT
        concat_ws(
          '|', status, coalesce((extract(epoch FROM closed_at) * 1000000)::bigint::text, '-'),
          coalesce(assignee, '-'), event_count,
          coalesce(hold, '-'), coalesce(held_until::text, '-'),
          coalesce((extract(epoch FROM erased_at) * 1000000)::bigint::text, '-')
        ) AS line
      FROM subject_request
      WHERE reference = \(reference)
      """
    )
    claims = try await lines(
      """
      SELECT
        concat_ws(
          '|', c.id, c."right", c.article, c.progress, coalesce(c.outcome, '-'),
          coalesce(c.restriction, '-'), c.open_tasks, c.waiting_tasks,
          coalesce(c.fires_on::text, '-'), c.recipients_to_tell,
          coalesce((extract(epoch FROM c.fee_asked_at) * 1000000)::bigint::text, '-')
        ) AS line
      FROM claim AS c
      JOIN subject_request AS r ON r.id = c.request_id
      WHERE r.reference = \(reference)
      """
    ).sorted()
    deadlines = try await lines(
      """
      SELECT
        concat_ws(
          '|', claim_id, clock, status, received_on, coalesce(assignee, '-'),
          coalesce(target_on::text, '-'), coalesce(due_on::text, '-'),
          coalesce(due_unrolled_on::text, '-'),
          coalesce((extract(epoch FROM ends_at) * 1000000)::bigint::text, '-'),
          coalesce(suspended_since::text, '-'), coalesce(rule, '-'), coalesce(options, '-'),
          coalesce(calendar, '-'), array_to_string(alarms, '/')
        ) AS line
      FROM deadline
      WHERE reference = \(reference)
      """
    ).sorted()
  }

  /// Derives the rows from the stored events.
  init(rebuiltFrom view: RequestView) {
    self.init(
      rebuiltFrom: CaseFile(view.loaded.file.request, events: view.loaded.events),
      view.deadlines
    )
  }

  /// Derives the rows from a case, erased or not.
  init(rebuiltFrom file: CaseFile, _ clocks: [ClaimDeadline]) {
    let assignee = file.assignee?.description ?? "-"
    let closed = file.standing.closedAt.map { "\($0.microsecondsSince1970)" } ?? "-"
    let erased = file.erasure.map { "\($0.at.microsecondsSince1970)" } ?? "-"
    request = [
      [
        file.standing.status.rawValue, closed, assignee, "\(file.eventCount)",
        file.hold?.ground.rawValue ?? "-", file.hold?.lastDay?.description ?? "-", erased,
      ].joined(separator: "|")
    ]
    claims = file.claims.map { claim in
      [
        claim.id.description, claim.right.right.rawValue, claim.right.article,
        claim.progress.word, claim.progress.decision?.outcome.rawValue ?? "-",
        claim.restriction?.state.word ?? "-", String(claim.openTasks.count),
        String(claim.waitingTasks.count), claim.firesOn?.description ?? "-",
        String(claim.recipientsToTell.count),
        claim.progress.feeAsked.map { "\($0.microsecondsSince1970)" } ?? "-",
      ].joined(separator: "|")
    }.sorted()
    deadlines = clocks.map { deadline in
      ([
        deadline.claim.description, deadline.clock.rawValue, deadline.status.rawValue,
        deadline.received.description, assignee,
      ] + Self.fields(deadline.dates) + Self.fields(deadline.basis)
        + [deadline.alarms.map(\.line).joined(separator: "/")]).joined(separator: "|")
    }.sorted()
  }

  private static func fields(_ dates: ClaimDeadline.Dates) -> [String] {
    switch dates {
    case .due(let target, let due, let unrolled, let endsAt):
      [
        target.description, due.description, unrolled.description,
        String(endsAt.microsecondsSince1970), "-",
      ]
    case .suspended(let since): ["-", "-", "-", "-", since.description]
    case .none: ["-", "-", "-", "-", "-"]
    }
  }

  private static func fields(_ basis: ClaimDeadline.Basis) -> [String] {
    switch basis {
    case .computed(let rule, let options, let calendar):
      [rule.rawValue, options.description, calendar]
    case .noRule: ["-", "-", "-"]
    }
  }
}
