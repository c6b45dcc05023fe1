/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether it is a Saturday or a Sunday, which are never working days.
  ///
  /// Regulation (EEC, Euratom) 1182/71 Art. 2(2).
  public var isWeekend: Bool { rawValue >= Weekday.saturday.rawValue }
}
