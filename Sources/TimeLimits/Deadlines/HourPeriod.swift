/// The arithmetic of a period in hours, such as the 72 hours of Article 33(1) GDPR.
///
/// Hours are elapsed hours of UTC, whatever the clocks on the wall do; weekends and holidays count
/// (Regulation 1182/71 Art. 3(3)) and nothing is moved (Article 3(4)).
struct HourPeriod {
  let hours: Int
  let calendar: LegalCalendar
  let options: DeadlineOptions
  let zone: Zone

  /// From when the hours are counted: the next full hour of local time, unless an option says to
  /// the minute.
  func begin(_ event: Instant) -> Instant {
    switch options.hourMode {
    case .strict: return event
    case .fullHours:
      let offset = Int64(zone.offset(at: event))
      let local = event.secondsSince1970 + offset
      let hour = Gregorian.floorDivide(local, 3_600) * 3_600
      return Instant(secondsSince1970: hour - offset).adding(hours: 1)
    }
  }

  /// The first instant too late.
  func end(_ event: Instant) -> Instant {
    let end = begin(event).adding(hours: hours)
    guard let last = lastMinimumDay(event) else { return end }
    return max(end, zone.endOfDay(last))
  }

  /// The second whole working day after the event, where the option asks for one.
  func lastMinimumDay(_ event: Instant) -> CalendarDate? {
    guard options.hourMinimum == .twoWorkingDays else { return nil }
    return calendar.workingDay(2, after: CalendarDate(event, in: zone))
  }
}
