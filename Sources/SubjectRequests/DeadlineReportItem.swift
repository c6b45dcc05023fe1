public import TimeLimits

extension DeadlineReport {
  /// One clock of one claim, or one thing to be done in the register.
  public struct Item: Sendable, Hashable {
    public let matter: Matter
    public let status: DeadlineStatus
    /// When the request came; nil for what no request asks for.
    public let received: CalendarDate?
    /// The internal day to be done by; nil while a clock stands.
    public let target: CalendarDate?
    /// While a clock stands: the day on which to remind the person, or to look at it again.
    public let reminder: CalendarDate?
    /// The last day in time, by law, rolled to a working day.
    public let due: CalendarDate?
    /// The nominal last day, before the roll.
    public let dueUnrolled: CalendarDate?
    public let suspendedSince: CalendarDate?
    /// Days from the day of the report to `due`: 0 on the last day, negative when overdue.
    public let daysLeft: Int?
    /// Working days after the day of the report up to and including `due`; negative when overdue.
    public let workingDaysLeft: Int?
    public let assignee: Handle?
    /// What a person must know beside the date.
    public let alarms: [WordedPhrase]
    /// When the fee was asked for that the claim waits for (Article 12(5)(a)).
    public let feeAsked: CalendarDate?
    public let urgency: Urgency
    /// The name of the controller; the report fills it in.
    public internal(set) var controller = ""

    /// Makes the item of a prior consultation, in which the authority's time runs or stands still.
    ///
    /// - Parameters:
    ///   - record: which consultation.
    ///   - received: when the authority received the request.
    ///   - clock: what its clock shows; nil where the controller's country is not known.
    ///   - asOf: the day of the report.
    ///   - workingDaysLeft: to the last day; nil where there is none or no calendar is known.
    public init(
      consultation record: RecordMatter,
      received: CalendarDate,
      clock: Deadline.State?,
      asOf: CalendarDate,
      workingDaysLeft: Int?
    ) {
      matter = .record(record)
      self.received = received
      target = nil
      reminder = nil
      switch clock {
      case .running(_, let due, let dueUnrolled, _):
        (status, self.due, self.dueUnrolled, suspendedSince) = (.running, due, dueUnrolled, nil)
      case .suspended(let since, _):
        (status, due, dueUnrolled, suspendedSince) = (.suspended, nil, nil, since)
      case .atOnce, .noFixedPeriod:
        (status, due, dueUnrolled, suspendedSince) = (.noFixedPeriod, nil, nil, nil)
      case nil: (status, due, dueUnrolled, suspendedSince) = (.countryMissing, nil, nil, nil)
      }
      daysLeft = due.map { asOf.days(to: $0) }
      self.workingDaysLeft = workingDaysLeft
      assignee = nil
      alarms = []
      feeAsked = nil
      urgency = Urgency(status, daysLeft: daysLeft)
    }

    /// What decides that something is late.
    public enum Lateness: Sendable, Hashable {
      /// The day that follows the last.
      case byDay
      /// The hour, which is over: Article 33(1) counts hours.
      case hourPassed
    }

    /// Makes the item of a clock.
    public init(
      reference: Reference,
      right: ClaimedRight,
      clock: ClockKind,
      status: DeadlineStatus,
      received: CalendarDate,
      target: CalendarDate?,
      due: CalendarDate?,
      dueUnrolled: CalendarDate?,
      suspendedSince: CalendarDate?,
      daysLeft: Int?,
      workingDaysLeft: Int?,
      assignee: Handle?,
      alarms: [WordedPhrase],
      reminder: CalendarDate? = nil,
      feeAsked: CalendarDate? = nil
    ) {
      matter = .claim(reference, right, clock)
      self.status = status
      self.received = received
      self.target = target
      self.reminder = reminder
      self.due = due
      self.dueUnrolled = dueUnrolled
      self.suspendedSince = suspendedSince
      self.daysLeft = daysLeft
      self.workingDaysLeft = workingDaysLeft
      self.assignee = assignee
      self.alarms = alarms
      self.feeAsked = feeAsked
      urgency = Urgency(status, daysLeft: daysLeft)
    }

    /// Makes the item of something in the register that is to be done by a day, or by an hour of it.
    ///
    /// - Parameters:
    ///   - record: what is to be done.
    ///   - due: the last day for it.
    ///   - lateness: whether the hour is over, though the day may not be.
    ///   - daysLeft: from the day of the report to the last day, negative once that has passed.
    ///   - workingDaysLeft: the same in working days; nil where no calendar is known.
    ///   - assignee: who is to do it.
    ///   - alarms: what needs attention.
    public init(
      record: RecordMatter,
      due: CalendarDate,
      lateness: Lateness = .byDay,
      daysLeft: Int,
      workingDaysLeft: Int?,
      assignee: Handle?,
      alarms: [WordedPhrase] = []
    ) {
      matter = .record(record)
      status = .running
      received = nil
      target = nil
      reminder = nil
      self.due = due
      dueUnrolled = due
      suspendedSince = nil
      self.daysLeft = daysLeft
      self.workingDaysLeft = workingDaysLeft
      self.assignee = assignee
      self.alarms = alarms
      feeAsked = nil
      urgency = lateness == .hourPassed ? .overdue : Urgency(.running, daysLeft: daysLeft)
    }
  }
}

extension DeadlineReport.Urgency {
  fileprivate init(_ status: DeadlineStatus, daysLeft: Int?) {
    self =
      switch (status, daysLeft) {
      case (.suspended, _): .suspended
      case (_, nil): .undated
      case (_, .some(..<0)): .overdue
      case (_, .some(...7)): .thisWeek
      case (_, .some): .later
      }
  }
}

extension DeadlineReport.Item {
  /// Whether the item stands before another in a report, whatever order they were read in.
  ///
  /// By urgency, then the day that counts (when it is due, since when it waits, when it came), then
  /// by request or record and right or task, and last by clock.
  func precedes(_ other: Self) -> Bool {
    guard urgency == other.urgency else { return urgency < other.urgency }
    guard countingDay == other.countingDay else { return countingDay < other.countingDay }
    let (mine, its) = (matter, other.matter)
    guard mine.name == its.name else { return mine.name < its.name }
    guard mine.article == its.article else { return mine.article ?? "" < its.article ?? "" }
    guard mine.subject == its.subject else { return mine.subject < its.subject }
    return mine.place < its.place
  }

  /// What a person must know beside the dates, a sentence each.
  public var remarks: [String] {
    let fee = feeAsked.map { "a fee was asked for on \($0) and is not paid yet" }
    return [fee].compactMap(\.self) + alarms.map(\.says)
  }

  private var countingDay: CalendarDate { due ?? suspendedSince ?? received ?? .latest }
}

extension DeadlineReport.Matter {
  /// The place among clocks that end on one day: what asks for the most first.
  fileprivate var place: Int {
    guard case .claim(_, _, let clock) = self else { return 0 }
    let leading: [ClockKind] = [
      .actAtOnce, .act, .response, .responseOrNotice, .acknowledgement, .refusal, .extensionNotice,
    ]
    let others = ClockKind.allCases.filter { !leading.contains($0) }
    return (leading + others).firstIndex(of: clock) ?? leading.count + others.count
  }
}
