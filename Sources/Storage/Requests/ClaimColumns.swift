import Postgres
import SubjectRequests

/// Claims laid out column by column.
struct ClaimColumns {
  private(set) var id: [Identifier<Claim>] = []
  private(set) var request: [Identifier<SubjectRequest>] = []
  private(set) var right: [String] = []
  private(set) var article: [String] = []
  private(set) var progress: [String] = []
  private(set) var outcome: [String?] = []

  mutating func append(_ claim: Claim, of request: Identifier<SubjectRequest>) {
    id.append(claim.id)
    self.request.append(request)
    right.append(claim.right.right.rawValue)
    article.append(claim.right.article)
    progress.append(claim.progress.word)
    outcome.append(claim.progress.decision?.outcome.rawValue)
  }
}

extension ClaimColumns {
  /// Adds the claims; the joined fragment may leave some out.
  func insertion(_ tenant: Identifier<Controller>, joining join: SQL) -> SQL {
    """
    INSERT INTO claim (controller_id, id, request_id, "right", article, progress, outcome)
    SELECT \(tenant), c.id, c.request_id, c.claimed_right, c.article, c.progress, c.outcome
    FROM unnest(\(id), \(request), \(right), \(article), \(progress), \(outcome))
      AS c (id, request_id, claimed_right, article, progress, outcome)
    \(fragment: join)
    """
  }
}
