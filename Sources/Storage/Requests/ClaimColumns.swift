import Postgres
import SubjectRequests
import TimeLimits

/// Claims laid out column by column.
struct ClaimColumns {
  private(set) var id: [Identifier<Claim>] = []
  private(set) var request: [Identifier<SubjectRequest>] = []
  private(set) var right: [String] = []
  private(set) var article: [String] = []
  private(set) var progress: [String] = []
  private(set) var outcome: [String?] = []
  private(set) var restriction: [String?] = []
  private(set) var openTasks: [Int32] = []
  private(set) var waitingTasks: [Int32] = []
  private(set) var firesOn: [CalendarDate?] = []
  private(set) var recipientsToTell: [Int32] = []
  private(set) var feeAsked: [Instant?] = []

  mutating func append(_ claim: Claim, of request: Identifier<SubjectRequest>) {
    id.append(claim.id)
    self.request.append(request)
    right.append(claim.right.right.rawValue)
    article.append(claim.right.article)
    progress.append(claim.progress.word)
    outcome.append(claim.progress.decision?.outcome.rawValue)
    restriction.append(claim.restriction?.state.word)
    openTasks.append(Int32(claim.openTasks.count))
    waitingTasks.append(Int32(claim.waitingTasks.count))
    firesOn.append(claim.firesOn)
    recipientsToTell.append(Int32(claim.recipientsToTell.count))
    feeAsked.append(claim.progress.feeAsked)
  }
}

extension ClaimColumns {
  /// Adds claims on which nobody has worked yet, with the tasks that were set when they were logged;
  /// the joined fragment may leave some out.
  func insertion(_ tenant: Identifier<Controller>, joining join: SQL) -> SQL {
    """
    INSERT INTO claim (
      controller_id, id, request_id, "right", article, progress, outcome, open_tasks
    )
    SELECT
      \(tenant), c.id, c.request_id, c.claimed_right, c.article, c.progress, c.outcome, c.open_tasks
    FROM unnest(
      \(id), \(request), \(right), \(article), \(progress), \(outcome), \(openTasks)
    ) AS c (id, request_id, claimed_right, article, progress, outcome, open_tasks)
    \(fragment: join)
    """
  }

  /// Brings the derived columns up to date, and adds what is new.
  func refresh(_ tenant: Identifier<Controller>) -> SQL {
    """
    INSERT INTO claim (
      controller_id, id, request_id, "right", article, progress, outcome, restriction, open_tasks,
      waiting_tasks, fires_on, recipients_to_tell, fee_asked_at
    )
    SELECT
      \(tenant), c.id, c.request_id, c.claimed_right, c.article, c.progress, c.outcome,
      c.restriction, c.open_tasks, c.waiting_tasks, c.fires_on, c.recipients_to_tell, c.fee_asked_at
    FROM unnest(
      \(id), \(request), \(right), \(article), \(progress), \(outcome), \(restriction),
      \(openTasks), \(waitingTasks), \(firesOn), \(recipientsToTell), \(feeAsked)
    ) AS c (
      id, request_id, claimed_right, article, progress, outcome, restriction, open_tasks,
      waiting_tasks, fires_on, recipients_to_tell, fee_asked_at
    )
    ON CONFLICT (controller_id, id) DO UPDATE SET
      "right" = excluded."right", article = excluded.article, progress = excluded.progress,
      outcome = excluded.outcome, restriction = excluded.restriction,
      open_tasks = excluded.open_tasks, waiting_tasks = excluded.waiting_tasks,
      fires_on = excluded.fires_on, recipients_to_tell = excluded.recipients_to_tell,
      fee_asked_at = excluded.fee_asked_at
    """
  }
}
