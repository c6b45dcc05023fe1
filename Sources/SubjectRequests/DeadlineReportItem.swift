public import TimeLimits

extension DeadlineReport {
  /// One clock of one claim.
  public struct Item: Sendable, Hashable {
    public let reference: Reference
    public let right: ClaimedRight
    public let clock: ClockKind
    public let status: DeadlineStatus
    public let received: CalendarDate
    /// The internal day to be done by; while a clock stands, that of a reminder to the person.
    public let target: CalendarDate?
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
    /// What a person must know beside the date, as sentences.
    public let alarms: [String]
    public let urgency: Urgency

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
      alarms: [String]
    ) {
      self.reference = reference
      self.right = right
      self.clock = clock
      self.status = status
      self.received = received
      self.target = target
      self.due = due
      self.dueUnrolled = dueUnrolled
      self.suspendedSince = suspendedSince
      self.daysLeft = daysLeft
      self.workingDaysLeft = workingDaysLeft
      self.assignee = assignee
      self.alarms = alarms
      urgency =
        switch (status, daysLeft) {
        case (.suspended, _): .suspended
        case (_, nil): .undated
        case (_, .some(..<0)): .overdue
        case (_, .some(...7)): .thisWeek
        case (_, .some): .later
        }
    }
  }
}

extension DeadlineReport.Item {
  /// Whether the item stands before another in a report, whatever order they were read in.
  ///
  /// By urgency, then the day that counts (when it is due, since when it waits, when it came), then
  /// by request and right, and last by clock.
  func precedes(_ other: Self) -> Bool {
    guard urgency == other.urgency else { return urgency < other.urgency }
    guard countingDay == other.countingDay else { return countingDay < other.countingDay }
    guard reference == other.reference else { return reference < other.reference }
    guard right.article == other.right.article else { return right.article < other.right.article }
    return clock.place < other.clock.place
  }

  private var countingDay: CalendarDate { due ?? suspendedSince ?? received }
}

extension ClockKind {
  /// The place among clocks that end on one day: what asks for the most first.
  fileprivate var place: Int {
    let leading: [ClockKind] = [.actAtOnce, .response, .refusal, .extensionNotice]
    let others = Self.allCases.filter { !leading.contains($0) }
    return (leading + others).firstIndex(of: self) ?? leading.count + others.count
  }
}
