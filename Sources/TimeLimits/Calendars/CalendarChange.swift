/// A day that an administrator adds to a calendar or takes out of it.
public struct CalendarChange: Sendable, Hashable, Codable {
  public enum Effect: String, Sendable, Hashable, CaseIterable, Codable {
    /// The day becomes a public holiday.
    case holiday
    /// The day becomes a working day, unless it is a Saturday or a Sunday.
    case workingDay = "working-day"
  }

  public let date: CalendarDate
  public let effect: Effect
  /// The name of the holiday.
  public let name: String
  /// Why: the act, proclamation or list.
  public let reason: String

  public init(date: CalendarDate, effect: Effect, name: String, reason: String) {
    self.date = date
    self.effect = effect
    self.name = name
    self.reason = reason
  }
}
