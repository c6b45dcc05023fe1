/// An instant: PostgreSQL's `timestamptz`, without infinities.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Microseconds since 1970-01-01T00:00:00Z, in UTC without leap seconds; negative before.
  public let microsecondsSince1970: Int64

  public init(microsecondsSince1970: Int64) {
    self.microsecondsSince1970 = microsecondsSince1970
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.microsecondsSince1970 < right.microsecondsSince1970
  }
}

extension Timestamp: CustomStringConvertible {
  /// ISO 8601 in UTC, as in `2026-01-31T09:30:00.000000Z`.
  public var description: String {
    let (days, time) = Int(microsecondsSince1970).flooredDivision(by: Self.microsecondsPerDay)
    let (seconds, fraction) = time.quotientAndRemainder(dividingBy: 1_000_000)
    let hour = (seconds / 3600).padded(2)
    let minute = (seconds / 60 % 60).padded(2)
    let second = (seconds % 60).padded(2)
    return "\(PostgresDate(daysSince1970: days))T\(hour):\(minute):\(second).\(fraction.padded(6))Z"
  }

  private static let microsecondsPerDay = 86_400_000_000
}

extension Timestamp: PostgresScalar {
  public static var postgresType: PostgresType { .timestamptz }

  public init?(postgresField field: PostgresField) {
    guard field.type == .timestamptz, let microseconds = field.bigEndian(as: Int64.self),
      microseconds != .max, microseconds != .min
    else { return nil }
    let (shifted, overflow) = microseconds.addingReportingOverflow(Self.serverEpoch)
    guard !overflow else { return nil }
    self.init(microsecondsSince1970: shifted)
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    // The extremes mean infinity; one inside them is out of range, which the server refuses.
    let (shifted, overflow) =
      microsecondsSince1970.subtractingReportingOverflow(Self.serverEpoch)
    bytes.append(bigEndian: overflow || shifted == .min ? .min + 1 : shifted)
  }

  /// 2000-01-01T00:00:00Z, from which the server counts, in microseconds since 1970.
  private static let serverEpoch: Int64 = 946_684_800_000_000
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
