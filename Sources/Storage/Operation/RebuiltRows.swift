public import SubjectRequests
import TimeLimits

extension DerivedRow {
  /// The rows that a case must have, by its events and the clocks computed from them.
  public static func rebuilt(from file: CaseFile, _ deadlines: [ClaimDeadline]) -> [DerivedRow] {
    [request(file)] + file.claims.map(claim)
      + deadlines.compactMap { deadline in file[deadline.claim].map { row(deadline, $0, file) } }
  }

  private static func request(_ file: CaseFile) -> DerivedRow {
    let (status, closedAt): (String, Instant?) =
      switch file.standing {
      case .open: ("open", nil)
      case .closed(let at, _): ("closed", at)
      }
    return DerivedRow(
      .request,
      [
        Column("status", status), Column("closed_at", closedAt),
        Column("assignee", file.assignee), Column("event_count", file.eventCount),
        Column("hold", file.hold?.ground.rawValue), Column("held_since", file.hold?.since),
        Column("held_until", file.hold?.lastDay), Column("erased_at", file.erasure?.at),
      ]
    )
  }

  private static func claim(_ claim: Claim) -> DerivedRow {
    DerivedRow(
      .claim(claim.id),
      right: claim.right.right.rawValue,
      [
        Column("right", claim.right.right.rawValue), Column("article", claim.right.article),
        Column("progress", claim.progress.word),
        Column("outcome", claim.progress.decision?.outcome.rawValue),
        Column("restriction", claim.restriction?.state.word),
        Column("open_tasks", claim.openTasks.count),
        Column("waiting_tasks", claim.waitingTasks.count), Column("fires_on", claim.firesOn),
        Column("recipients_to_tell", claim.recipientsToTell.count),
        Column("fee_asked_at", claim.progress.feeAsked),
      ]
    )
  }

  private static func row(
    _ deadline: ClaimDeadline,
    _ claim: Claim,
    _ file: CaseFile
  ) -> DerivedRow {
    DerivedRow(
      .deadline(claim.id, deadline.clock),
      right: claim.right.right.rawValue,
      [
        Column("reference", file.request.reference),
        Column("right", claim.right.right.rawValue), Column("article", claim.right.article),
        Column("received_on", deadline.received), Column("assignee", file.assignee),
        Column("status", deadline.status.rawValue),
      ] + columns(deadline.dates) + columns(deadline.basis)
        + [Column("alarms", deadline.alarms.map(\.line).joined(separator: "\n"))]
    )
  }

  private static func columns(_ dates: ClaimDeadline.Dates) -> [Column] {
    switch dates {
    case .due(let target, let due, let dueUnrolled, let endsAt):
      columns(target, due, dueUnrolled, endsAt, suspendedSince: nil)
    case .suspended(let since): columns(nil, nil, nil, nil, suspendedSince: since)
    case .none: columns(nil, nil, nil, nil, suspendedSince: nil)
    }
  }

  private static func columns(
    _ target: CalendarDate?,
    _ due: CalendarDate?,
    _ dueUnrolled: CalendarDate?,
    _ endsAt: Instant?,
    suspendedSince: CalendarDate?
  ) -> [Column] {
    [
      Column("target_on", target), Column("due_on", due), Column("due_unrolled_on", dueUnrolled),
      Column("ends_at", endsAt), Column("suspended_since", suspendedSince),
    ]
  }

  private static func columns(_ basis: ClaimDeadline.Basis) -> [Column] {
    let (rule, options, calendar): (String?, String?, String?) =
      switch basis {
      case .computed(let rule, let options, let calendar):
        (rule.rawValue, options.description, calendar)
      case .noRule: (nil, nil, nil)
      }
    return [Column("rule", rule), Column("options", options), Column("calendar", calendar)]
  }
}
