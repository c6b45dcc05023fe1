/// What is filled into a phrase.
public enum PhraseArgument: Sendable, Hashable {
  case text(String)
  case number(Int)
  case date(CalendarDate)
  /// The month of a date.
  case month(CalendarDate)
  /// The time of day, and the day.
  case moment(LocalInstant)
  /// The time of day.
  case time(LocalInstant)
  case period(Period)
  case clock(ClockKind)
  /// A word that is itself in the table of phrases.
  case phrase(PhraseKey)
  /// Why each of some days is no working day.
  case daysOff([DayOff])
  /// Public holidays, each with its day.
  case holidays([DayOff])

  /// So many days.
  static func days(_ count: Int) -> PhraseArgument { .period(Period(amount: count, unit: .day)) }

  /// A day that is no working day.
  public struct DayOff: Sendable, Hashable, Encodable {
    public let date: CalendarDate
    /// The holiday's name in English; nil on a Saturday or Sunday that is none.
    public let holiday: String?
  }
}

/// An instant as the clocks of a place show it.
public struct LocalInstant: Sendable, Hashable {
  public let instant: Instant
  /// Seconds east of UTC.
  public let offset: Int32

  init(instant: Instant, offset: Int32) {
    self.instant = instant
    self.offset = offset
  }

  /// The instant as the clocks of a zone show it.
  public init(_ instant: Instant, in zone: Zone) {
    self.init(instant: instant, offset: zone.offset(at: instant))
  }

  /// Seconds since 1970-01-01T00:00:00 of the clocks of the place.
  private var local: Int64 { instant.secondsSince1970 + Int64(offset) }

  var date: CalendarDate {
    CalendarDate(clampingDay: Int(Gregorian.floorDivide(local, 86_400)))
  }

  var secondOfDay: Int { Int(local - Gregorian.floorDivide(local, 86_400) * 86_400) }
}
