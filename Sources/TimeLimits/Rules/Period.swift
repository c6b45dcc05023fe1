/// A length of time as the law states it.
public struct Period: Sendable, Hashable, Codable {
  public enum Unit: String, Sendable, Hashable, CaseIterable, Codable {
    case hour
    case day
    case businessDay = "business_day"
    case week
    case month
    case year
  }

  public let amount: Int
  public let unit: Unit

  /// Makes a period; an amount beyond a million, which no law knows, is taken as a million.
  public init(amount: Int, unit: Unit) {
    self.amount = min(max(amount, -1_000_000), 1_000_000)
    self.unit = unit
  }

  /// Decodes an object with `amount` and `unit`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      amount: try container.decode(Int.self, forKey: .amount),
      unit: try container.decode(Unit.self, forKey: .unit)
    )
  }

  /// Days that the period has whatever the calendar, as far as the unit fixes them.
  public var leastDays: Int {
    switch unit {
    case .hour: amount / 24
    case .day, .businessDay: amount
    case .week: amount * 7
    case .month: amount * 28
    case .year: amount * 365
    }
  }

  /// The last day of the period that an event on a day sets off; the day itself is not counted.
  ///
  /// It is found in one jump from the day of the event, never from month to month: 31 January and
  /// three months give 30 April. Hours are not counted in days, and give the day itself.
  func lastDay(after day: CalendarDate, calendar: LegalCalendar) -> CalendarDate {
    switch unit {
    case .hour: day
    case .day: day.adding(days: amount)
    case .week: day.adding(days: amount * 7)
    case .month: day.adding(months: amount)
    case .year: day.adding(months: amount * 12)
    case .businessDay: calendar.workingDay(amount, after: day)
    }
  }
}

/// When a rule wants its act done.
public enum TimeLimit: Sendable, Hashable {
  case within(Period)
  case immediately
  /// Before another act, such as the lifting of a restriction: Art. 18(3) GDPR.
  case beforeEvent
  /// Without undue delay, and without a number.
  case noFixedPeriod
}
