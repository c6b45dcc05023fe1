/// The working days of a place: all days but public holidays, Saturdays and Sundays.
///
/// Regulation (EEC, Euratom) 1182/71 Art. 2. It is a value with a version: whoever stores a
/// deadline stores the version with it.
public struct LegalCalendar: Sendable, Hashable {
  /// The country, or the subdivision where it has one: `NL`, `DE-BY`.
  public let identifier: String
  /// The identifier with the edition of its days: `NL@2026.1`.
  public let version: String
  /// What the version cannot vouch for.
  public let coverage: Coverage

  /// How far the list of days goes.
  public enum Coverage: Sendable, Hashable {
    /// The days of these years are those of the official lists; other years are computed.
    case confirmed(ClosedRange<Int>)
    /// As before, but the country's holidays differ by region and no region was named.
    case regionMissing(ClosedRange<Int>)
    /// No list is known: Saturdays and Sundays only.
    case weekendsOnly
  }

  /// Whether the days off are those of a State of the European Economic Area.
  let isOfEconomicArea: Bool
  let days: CalendarDays

  init(
    identifier: String,
    version: String,
    coverage: Coverage,
    rules: [HolidayRule],
    unsettled: [HolidayRule] = []
  ) {
    self.init(
      identifier: identifier,
      version: version,
      coverage: coverage,
      days: CalendarDays(rules: rules, unsettled: unsettled)
    )
  }

  init(identifier: String, version: String, coverage: Coverage, days: CalendarDays) {
    self.identifier = identifier
    self.version = version
    self.coverage = coverage
    isOfEconomicArea = RuleBook.economicArea.contains(String(identifier.prefix(2)))
    self.days = days
  }

  /// A calendar without holidays, for a place of which no list is known.
  public static func weekendsOnly(identifier: String) -> LegalCalendar {
    LegalCalendar(
      identifier: identifier,
      version: "\(identifier)@weekends",
      coverage: .weekendsOnly,
      rules: []
    )
  }

  /// The calendar with further changes, as a new version.
  ///
  /// - Parameters:
  ///   - changes: Later ones win over earlier ones for the same day.
  ///   - revision: The number of the change, which becomes part of the version: `NL@2026.1+3`.
  /// - Returns: The calendar of the new version.
  public func applying(_ changes: [CalendarChange], revision: Int) -> LegalCalendar {
    let base = version.prefix { $0 != "+" }
    return LegalCalendar(
      identifier: identifier,
      version: "\(base)+\(revision)",
      coverage: coverage,
      days: CalendarDays(days, applying: changes)
    )
  }

  /// Whether the day is neither a Saturday or a Sunday nor, for certain, a public holiday.
  ///
  /// A day of which it is not settled whether it is one counts as a working day, so that a period
  /// ends with the earlier of the two days that come into question.
  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    !date.isWeekend && !(days.settledBits.contains(date) ?? isHoliday(date))
  }

  /// Whether the day is a public holiday, on whatever day of the week.
  public func isHoliday(_ date: CalendarDate) -> Bool {
    days.bits.contains(date) ?? holidays(in: date.year).contains { $0.date == date }
  }

  /// The public holidays of a year in the order of the days, those on weekends too.
  public func holidays(in year: Int) -> [Holiday] {
    // A day counted from Easter may fall in a neighbouring year.
    var found: [Holiday] = []
    for near in (year - 1)...(year + 1) where (1...9999).contains(near) {
      for rule in days.rules {
        found += rule.dates(in: near).filter { $0.year == year }
          .map { Holiday(date: $0, name: rule.name) }
      }
    }
    for change in days.changes where change.date.year == year {
      found.removeAll { $0.date == change.date }
      if change.effect == .holiday {
        found.append(Holiday(date: change.date, name: change.name))
      }
    }
    return found.sorted { ($0.date, $0.name) < ($1.date, $1.name) }
  }

  /// The name of the holiday on a day, or nothing.
  func holidayName(on date: CalendarDate) -> String? {
    guard isHoliday(date) else { return nil }
    if let change = days.changes.last(where: { $0.date == date }) { return change.name }
    var first: String?
    for rule in days.rules where rule.falls(on: date) {
      first = first.map { min($0, rule.name) } ?? rule.name
    }
    return first
  }

  /// Whether the official list of the year is behind the days; other years are computed.
  public func isConfirmed(year: Int) -> Bool {
    switch coverage {
    case .confirmed(let years), .regionMissing(let years): years.contains(year)
    case .weekendsOnly: false
    }
  }
}
