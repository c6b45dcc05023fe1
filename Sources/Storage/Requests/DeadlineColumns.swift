import Postgres
import SubjectRequests
import TimeLimits

/// Deadlines laid out column by column.
struct DeadlineColumns {
  private(set) var claim: [Identifier<Claim>] = []
  private(set) var clock: [String] = []
  private(set) var request: [Identifier<SubjectRequest>] = []
  private(set) var reference: [Reference] = []
  private(set) var right: [String] = []
  private(set) var article: [String] = []
  private(set) var received: [CalendarDate] = []
  private(set) var assignee: [String?] = []
  private(set) var status: [String] = []
  private(set) var target: [CalendarDate?] = []
  private(set) var due: [CalendarDate?] = []
  private(set) var dueUnrolled: [CalendarDate?] = []
  private(set) var endsAt: [Instant?] = []
  private(set) var suspendedSince: [CalendarDate?] = []
  private(set) var rule: [String?] = []
  private(set) var options: [String?] = []
  private(set) var calendar: [String?] = []
  /// One a line: arrays of arrays must be rectangular.
  private(set) var alarms: [String] = []

  /// Adds a deadline; the report shows it with what the case says of its claim.
  mutating func append(_ deadline: ClaimDeadline, in file: CaseFile) {
    guard let claim = file[deadline.claim] else { return }
    self.claim.append(claim.id)
    clock.append(deadline.clock.rawValue)
    request.append(file.request.id)
    reference.append(file.request.reference)
    right.append(claim.right.right.rawValue)
    article.append(claim.right.article)
    received.append(deadline.received)
    assignee.append(file.assignee?.description)
    status.append(deadline.status.rawValue)
    append(deadline.dates)
    append(deadline.basis)
    alarms.append(deadline.alarms.map(\.line).joined(separator: "\n"))
  }

  private mutating func append(_ dates: ClaimDeadline.Dates) {
    switch dates {
    case .due(let target, let due, let dueUnrolled, let endsAt):
      append(target: target, due: due, dueUnrolled: dueUnrolled, endsAt: endsAt, since: nil)
    case .suspended(let since):
      append(target: nil, due: nil, dueUnrolled: nil, endsAt: nil, since: since)
    case .none: append(target: nil, due: nil, dueUnrolled: nil, endsAt: nil, since: nil)
    }
  }

  private mutating func append(
    target: CalendarDate?,
    due: CalendarDate?,
    dueUnrolled: CalendarDate?,
    endsAt: Instant?,
    since: CalendarDate?
  ) {
    self.target.append(target)
    self.due.append(due)
    self.dueUnrolled.append(dueUnrolled)
    self.endsAt.append(endsAt)
    suspendedSince.append(since)
  }

  private mutating func append(_ basis: ClaimDeadline.Basis) {
    switch basis {
    case .computed(let rule, let options, let calendar):
      self.rule.append(rule.rawValue)
      self.options.append(options.description)
      self.calendar.append(calendar)
    case .noRule:
      rule.append(nil)
      options.append(nil)
      calendar.append(nil)
    }
  }
}
