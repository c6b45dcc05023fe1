/// A day of the proleptic Gregorian calendar: PostgreSQL's `date`, without infinities.
public struct PostgresDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, negative before.
  public let daysSince1970: Int

  public init(daysSince1970: Int) {
    self.daysSince1970 = daysSince1970
  }

  /// The day of a civil date, or `nil` where the calendar has none; the year 0 is 1 BC.
  public init?(year: Int, month: Int, day: Int) {
    guard (-4713...5_874_897).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    // Years begin in March, so that the leap day comes last.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSince1970 = era * 146_097 + dayOfEra - 719_468
    guard components.day == day, components.month == month else { return nil }
  }

  /// Year (astronomical), month and day.
  public var components: (year: Int, month: Int, day: Int) {
    let days = daysSince1970 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

extension PostgresDate: CustomStringConvertible {
  /// ISO 8601, as in `2026-01-31`.
  public var description: String {
    let (year, month, day) = components
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }
}

extension PostgresDate: PostgresScalar {
  public static var postgresType: PostgresType { .date }

  public init?(postgresField field: PostgresField) {
    guard field.type == .date, let days = field.bigEndian(as: Int32.self),
      days != .max, days != .min
    else { return nil }
    self.init(daysSince1970: Int(days) + Self.serverEpoch)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    // The extremes mean infinity; one inside them is out of range, which the server refuses.
    let (days, overflow) = daysSince1970.subtractingReportingOverflow(Self.serverEpoch)
    let isRepresentable = !overflow && days > Int32.min && days < Int32.max
    bytes.append(bigEndian: isRepresentable ? Int32(days) : .min + 1)
  }

  /// 2000-01-01, the day from which the server counts, in days since 1970-01-01.
  static let serverEpoch = 10957
}

extension Int {
  /// Decimal digits, at least that many.
  func padded(_ width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
