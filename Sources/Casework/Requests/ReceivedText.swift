public import TimeLimits

extension Instant {
  /// Reads a moment of receipt: an instant with its offset, or a day.
  ///
  /// A day stands for its beginning in the controller's time zone.
  /// - Parameters:
  ///   - text: ISO 8601: `2026-11-02T09:30:00+01:00` or `2026-11-02`.
  ///   - zone: the controller's time zone.
  public init?(received text: String, in zone: Zone) {
    if let instant = Instant(iso8601: text) {
      self = instant
    } else if let day = CalendarDate(iso8601: text) {
      self = zone.startOfDay(day)
    } else {
      return nil
    }
  }
}
