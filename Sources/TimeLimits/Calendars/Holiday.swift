/// A public holiday on its day.
public struct Holiday: Sendable, Hashable, Codable {
  public let date: CalendarDate
  /// The name in English.
  public let name: String
}

/// Days off about which practice differs, and which a calendar may count or leave out.
public struct CalendarChoice: Sendable, Hashable {
  /// Whether days of a kind count as holidays.
  public enum Treatment: String, Sendable, Hashable, CaseIterable, Codable {
    case off
    case working
  }

  /// Bridge days that a decree exchanges for working Saturdays (HU, LV), and ad hoc days (BG).
  public let bridgeDays: Treatment
  /// Statutory substitutes for holidays that fall on a weekend.
  public let substituteDays: Treatment

  /// Substitutes are days off, bridge days are not: the lists of the Official Journal.
  public static let statutory = CalendarChoice(bridgeDays: .working, substituteDays: .off)

  public init(bridgeDays: Treatment, substituteDays: Treatment) {
    self.bridgeDays = bridgeDays
    self.substituteDays = substituteDays
  }
}
