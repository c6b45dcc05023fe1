/// A point in time, in microseconds of UTC since 1970-01-01T00:00:00Z.
///
/// As in POSIX, a day has 86,400 seconds; PostgreSQL's `timestamptz` has the same resolution.
public struct Instant: Hashable, Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z, negative before it.
  public let microsecondsSince1970: Int64

  public init(microsecondsSince1970: Int64) {
    self.microsecondsSince1970 = microsecondsSince1970
  }

  /// Makes an instant of seconds since 1970-01-01T00:00:00Z, stopping at the ends of the range.
  public init(secondsSince1970 seconds: Int64, microseconds: Int64 = 0) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let whole = overflow ? (seconds < 0 ? Int64.min : .max) : product
    let (sum, overrun) = whole.addingReportingOverflow(microseconds)
    microsecondsSince1970 = overrun ? (microseconds < 0 ? .min : .max) : sum
  }

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded towards the past.
  public var secondsSince1970: Int64 {
    Gregorian.floorDivide(microsecondsSince1970, 1_000_000)
  }

  /// The instant so many elapsed seconds later.
  public func adding(seconds: Int64) -> Instant {
    let shift = Instant(secondsSince1970: seconds).microsecondsSince1970
    let (sum, overflow) = microsecondsSince1970.addingReportingOverflow(shift)
    return Instant(microsecondsSince1970: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  /// The instant so many elapsed hours later, whatever the clocks on the wall do.
  public func adding(hours: Int) -> Instant {
    let (seconds, overflow) = Int64(hours).multipliedReportingOverflow(by: 3_600)
    return adding(seconds: overflow ? (hours < 0 ? .min : .max) : seconds)
  }
}

extension Instant: Comparable {
  public static func < (left: Instant, right: Instant) -> Bool {
    left.microsecondsSince1970 < right.microsecondsSince1970
  }
}
