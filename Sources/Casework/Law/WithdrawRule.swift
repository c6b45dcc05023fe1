import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

extension Office {
  /// Takes back a rule that a controller added, and computes its open deadlines anew.
  ///
  /// What the rule had ended or replaced holds again. Later days apply; earlier ones wait for
  /// ``Desk/acceptEarlierDays(_:)``. Closed requests keep the dates that it gave them.
  ///
  /// - Parameters:
  ///   - rule: the rule that was added.
  ///   - reason: why it is taken back.
  ///   - slug: the controller; nil where there is but one.
  ///   - officer: who takes it back.
  ///   - progress: told how many requests of how many were computed anew.
  /// - Returns: how many requests were computed anew, and which clocks moved.
  /// - Throws: ``LawChangeError``; `PostgresError`.
  public func withdraw(
    _ rule: RuleIdentifier,
    reason: String,
    for slug: Slug?,
    officer: Handle,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> RevisionReport {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw LawChangeError.reasonMissing }
    let desk = try await desk(slug, officer: officer)
    let now = collaborators.now()
    let key = collaborators.identifier(now)
    do {
      try await desk.database.perform(key) { connection in
        let tenant = desk.tenant.id
        guard try !RuleWithdrawalStore.contains(key, of: tenant, in: connection) else { return }
        try LawVersion.advance(of: tenant, in: connection)
        let own = try ControllerLaw.read(of: tenant, from: connection)
        let standing = own.additions.flatMap(\.standing)
        guard standing.contains(rule) else {
          throw LawChangeError.noOwnRule(rule, own: standing)
        }
        try RuleWithdrawalStore.add(
          rule,
          reason: reason,
          key: key,
          at: now,
          by: officer,
          of: tenant,
          to: connection
        )
        let stamp = RevisionStamp(id: key, cause: .rules, at: now, by: officer)
        try RevisionLedger.add(Revision(stamp, changedDays: nil), of: tenant, in: connection)
      }
    } catch let error as PostgresError where error.constraint == "rules_are_withdrawn_once" {
      throw LawChangeError.changedMeanwhile
    }
    return try await self.desk(desk.controller.slug, officer: officer)
      .finishRevisions(progress: progress)
  }
}
