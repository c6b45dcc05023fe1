/// Which dates a change of some days of a calendar can move.
///
/// A date depends on the days that its computation asks about, and on no other. Those are taken from
/// a calendar in which every day that was ever changed is off: under any revision the search for a
/// working day ends no later than under that one, so no date is left out whichever revision it was
/// computed under.
public struct CalendarImpact: Sendable, Hashable {
  /// The days that changed, in order.
  public let days: [CalendarDate]
  /// For each of them the nominal last days from which the roll of Regulation 1182/71 Article 3(4),
  /// or the search for the internal target, comes past it.
  public let nominalDays: [ClosedRange<CalendarDate>]

  /// Finds out what a change of days touches.
  ///
  /// - Parameters:
  ///   - days: the days that changed.
  ///   - calendar: the calendar as it is.
  ///   - everChanged: all days of it that were ever changed; those that changed now among them.
  ///
  /// It is nil where so many days are off on end that even a long period might not hold two working
  /// days; then everything may be touched.
  public init?(
    of days: [CalendarDate],
    in calendar: LegalCalendar,
    everChanged: [CalendarDate]
  ) {
    let widest = calendar.applying(
      Set(everChanged).union(days).sorted().map {
        CalendarChange(date: $0, effect: .holiday, name: "changed", reason: "changed")
      },
      revision: 0
    )
    guard days.allSatisfy({ Self.holdsTwoWorkingDays(near: $0, in: widest) }) else { return nil }
    self.days = Set(days).sorted()
    nominalDays = self.days.map { day in
      widest.workingDay(1, before: day).adding(days: 1)...widest.workingDay(2, after: day)
    }
  }

  /// Days after which a period holds two working days under any revision.
  static let longPeriod = 14

  /// Whether two working days lie in every fortnight into which the changed day may fall.
  private static func holdsTwoWorkingDays(
    near day: CalendarDate,
    in calendar: LegalCalendar
  ) -> Bool {
    (-longPeriod...0).allSatisfy { offset in
      let start = day.adding(days: offset)
      return start.days(to: calendar.workingDay(2, after: start)) <= longPeriod
    }
  }
}
