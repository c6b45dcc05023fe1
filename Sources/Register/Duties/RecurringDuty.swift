public import Records
public import TimeLimits

/// Something that the controller does again and again: training, a test of backups, an audit.
///
/// Articles 24(1), 32(1)(d), 32(4) and 39(1)(b).
public struct RecurringDuty: RegisterRecord {
  public static let kind = RegisterKind.duty

  public var id: Label<RecurringDuty>
  public var name: String
  public var subject: DutySubject
  public var owner: Label<Officer>
  /// The first day from which the months are counted.
  public var begun: CalendarDate
  public var everyMonths: Int
  /// Who takes part, such as `all employees`; no names.
  public var audience: String?
  /// What was done, with what shows it.
  public var done: [ReviewDone]
  /// The last day of the duty; nil while it goes on.
  public var ended: CalendarDate?

  public init(
    id: Label<RecurringDuty>,
    name: String,
    subject: DutySubject,
    owner: Label<Officer>,
    begun: CalendarDate,
    everyMonths: Int,
    audience: String? = nil,
    done: [ReviewDone] = [],
    ended: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.subject = subject
    self.owner = owner
    self.begun = begun
    self.everyMonths = everyMonths
    self.audience = audience
    self.done = done
    self.ended = ended
  }

  public func problems() -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.check((1...120).contains(everyMonths), "everyMonths", "from 1 to 120 months")
    for (index, item) in done.enumerated() {
      checks.check(item.on >= begun, "done[\(index)].on", "before the duty begins")
    }
    return checks.problems
  }

  /// So many months after it was done last, or after it began, as long as it goes on.
  public var reviews: [ReviewDue] {
    let last = done.map(\.on).max() ?? begun
    return untilEnd([
      ReviewDue(
        .duty,
        part: subject.rawValue,
        due: last.adding(months: everyMonths),
        owner: owner
      )
    ])
  }
}

/// What a recurring duty is about.
public enum DutySubject: String, Vocabulary {
  case training
  case accessReview = "access-review"
  case deviceReview = "device-review"
  case auditLogReview = "audit-log-review"
  case backupRestore = "backup-restore"
  case vendorCheck = "vendor-check"
  case policyReview = "policy-review"
  case other

  public static let noun = "a subject of a recurring duty"
}
