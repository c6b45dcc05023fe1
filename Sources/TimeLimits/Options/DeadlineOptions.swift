/// Which reading of the law is followed where it is disputed.
///
/// A controller chooses once; each stored deadline names its options. What is not set follows the
/// rule. The readings `identity` and `clarification` choose how a suspension is counted; they give
/// none to a right whose rule knows none, such as clarification for erasure.
public struct DeadlineOptions: Sendable, Hashable {
  /// How an open question of identity is counted: Article 12(6) GDPR.
  public var identity: Suspension?
  /// How an open question for clarification is counted.
  public var clarification: Suspension?
  /// Whether the last day is moved to a working day.
  public var roll: Rolling?
  public var start = StartReading.eventDayExcluded
  public var hourMode = HourMode.fullHours
  public var hourMinimum = HourMinimum.none
  /// Working days that a period of two days or more must hold, in place of the rule's number.
  public var minimumWorkingDays: Int?
  public var extensionAnchor = ExtensionAnchor.base
  /// Whether an extension moves the refusal too.
  public var refusal: RefusalTerm.Reach?
  public var holidays = HolidayReading.calendar
  public var bridgeDays = CalendarChoice.statutory.bridgeDays
  public var substituteDays = CalendarChoice.statutory.substituteDays
  public var processorReceipt = ProcessorReceipt.earliest
  /// Days from the receipt to the internal target.
  public var targetDays = 14

  /// The defaults: what the rules say, and the reading that ends earlier in doubt.
  public init() {}

  /// The days off that a calendar for these options holds.
  public var calendarChoice: CalendarChoice {
    CalendarChoice(bridgeDays: bridgeDays, substituteDays: substituteDays)
  }
}
