public import TimeLimits

/// Instants for people: the local day and time.
public enum LocalMoment {
  /// Writes `2026-11-02 10:00`.
  ///
  /// - Parameters:
  ///   - instant: the instant.
  ///   - zone: the controller's time zone.
  /// - Returns: day and time in the zone, without its name.
  public static func text(_ instant: Instant, in zone: Zone) -> String {
    let day = CalendarDate(instant, in: zone)
    let minutes = (instant.secondsSince1970 + Int64(zone.offset(at: instant))) / 60
    let time = ((minutes % 1440) + 1440) % 1440
    return "\(day) \(two(time / 60)):\(two(time % 60))"
  }

  /// Writes a moment of arrival: the day alone where it is told without an hour, as the first instant
  /// of a day is.
  public static func arrival(_ instant: Instant, in zone: Zone) -> String {
    let text = text(instant, in: zone)
    let isFirst =
      text.hasSuffix(" 00:00") && instant.microsecondsSince1970.isMultiple(of: 60_000_000)
    return isFirst ? String(text.prefix(10)) : text
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
