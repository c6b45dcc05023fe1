/// When something happened: a day, or an instant that becomes a day in the controller's zone.
public enum Moment: Sendable, Hashable {
  case day(CalendarDate)
  case instant(Instant)

  /// Reads `2026-01-31` or `2026-01-31T23:30:00+01:00`.
  public init?(iso8601 text: some StringProtocol) {
    if let date = CalendarDate(iso8601: text) {
      self = .day(date)
    } else if let instant = Instant(iso8601: text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  /// The local day in a zone.
  public func day(in zone: Zone) -> CalendarDate {
    switch self {
    case .day(let date): date
    case .instant(let instant): CalendarDate(instant, in: zone)
    }
  }

  /// The instant, or the first one of the day.
  public func instant(in zone: Zone) -> Instant {
    switch self {
    case .day(let date): zone.startOfDay(date)
    case .instant(let instant): instant
    }
  }

  /// Whether it lies before another moment; two days, or a day and an instant of it, do not.
  func isBefore(_ other: Moment, in zone: Zone) -> Bool {
    if case .instant(let first) = self, case .instant(let second) = other { return first < second }
    return day(in: zone) < other.day(in: zone)
  }
}

extension Moment: Codable, CustomStringConvertible {
  /// The day or the instant in ISO 8601.
  public var description: String {
    switch self {
    case .day(let date): date.description
    case .instant(let instant): instant.description
    }
  }

  /// Decodes a string of ISO 8601.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Moment(iso8601: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "a day is written 2026-01-31, an instant with an offset"
      )
    }
    self = moment
  }

  /// Encodes a string of ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
