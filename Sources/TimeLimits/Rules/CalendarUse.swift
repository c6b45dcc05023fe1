/// On which days of a calendar the dates of a rule depend, where no question, fee or extension
/// came up.
public enum CalendarUse: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// On none.
  case none
  /// On those around the nominal last day: the roll to a working day, and the internal target.
  case end
  /// On all from the event to the last day: working days are counted.
  case whole

  public static func < (left: CalendarUse, right: CalendarUse) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Rule {
  /// How the rule, and the clocks that are derived from it, use a calendar.
  public func calendarUse(_ options: DeadlineOptions) -> CalendarUse {
    let own: Period? = if case .within(let period) = limit { period } else { nil }
    return [own, extensionTerm?.notice, refusal?.period, acknowledgement].compactMap(\.self)
      .map { use(of: $0, options) }.max() ?? .none
  }

  private func use(of period: Period, _ options: DeadlineOptions) -> CalendarUse {
    switch period.unit {
    case .businessDay: return .whole
    case .hour: return options.hourMinimum == .none ? .end : .whole
    case .day, .week, .month, .year:
      // A long period holds its two working days wherever it lies.
      let minimum = options.minimumWorkingDays ?? minimumWorkingDays
      let isLong = period.leastDays >= CalendarImpact.longPeriod && minimum <= 2
      return minimum == 0 || isLong ? .end : .whole
    }
  }
}
