import Documents
import SubjectRequests
import TimeLimits

/// What one clock of a claim shows, as `request show --json` prints it.
struct DeadlineOfClaimJSON: Encodable {
  /// The number of its claim.
  let claim: Int?
  let right: Right?
  let clock: ClockKind
  let status: DeadlineStatus
  var target: CalendarDate?
  var due: CalendarDate?
  var dueUnrolled: CalendarDate?
  var endsAt: Instant?
  var suspendedSince: CalendarDate?
  let rule: String?
  let calendar: String?
  /// What a person must know beside the dates.
  let alarms: [WordedPhrase]
  /// How the dates were computed, where that was asked for.
  var steps: [Step]?

  init(_ deadline: ClaimDeadline, in file: CaseFile) {
    claim = file.claims.firstIndex { $0.id == deadline.claim }.map { $0 + 1 }
    right = file[deadline.claim]?.right.right
    clock = deadline.clock
    status = deadline.status
    alarms = AlarmWords.sentences(deadline.alarms)
    switch deadline.basis {
    case .computed(let rule, _, let calendar):
      self.rule = rule.rawValue
      self.calendar = calendar
    case .noRule:
      rule = nil
      calendar = nil
    }
    switch deadline.dates {
    case .due(let target, let due, let dueUnrolled, let endsAt):
      self.target = target
      self.due = due
      self.dueUnrolled = dueUnrolled
      self.endsAt = endsAt
    case .suspended(let since): suspendedSince = since
    case .none: break
    }
  }
}
