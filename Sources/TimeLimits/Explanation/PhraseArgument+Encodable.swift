extension PhraseArgument: Encodable {
  private enum CodingKeys: String, CodingKey {
    case type, value
  }

  /// Encodes an object of `type`, which is the name of the case, and `value`.
  ///
  /// Days are `2026-02-28`, months `2026-02`, moments and times RFC 3339 with the offset of the
  /// place, periods objects of `amount` and `unit`, days off and holidays lists of objects of `date` and
  /// `holiday`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func encode(_ type: String, _ value: some Encodable) throws {
      try container.encode(type, forKey: .type)
      try container.encode(value, forKey: .value)
    }
    switch self {
    case .text(let text): try encode("text", text)
    case .number(let number): try encode("number", number)
    case .date(let date): try encode("date", date)
    case .month(let date): try encode("month", String(date.description.dropLast(3)))
    case .moment(let moment): try encode("moment", moment.description)
    case .time(let moment): try encode("time", moment.description)
    case .period(let period): try encode("period", period)
    case .clock(let clock): try encode("clock", clock)
    case .phrase(let key): try encode("phrase", key)
    case .daysOff(let days): try encode("daysOff", days)
    case .holidays(let days): try encode("holidays", days)
    }
  }
}

extension PhraseArgument.DayOff {
  private enum CodingKeys: String, CodingKey {
    case date, holiday
  }

  /// Encodes the day and its holiday, null where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(date, forKey: .date)
    try container.encode(holiday, forKey: .holiday)
  }
}

extension LocalInstant: CustomStringConvertible {
  /// The local time with its offset from UTC (RFC 3339): `2026-03-03T00:00:00+01:00`.
  ///
  /// Offsets of odd seconds, which zones had before 1937 at the latest, are written in whole
  /// minutes, and the time with them.
  public var description: String {
    let minutes = Int(offset / 60)
    let shifted = Instant(secondsSince1970: instant.secondsSince1970 + Int64(minutes) * 60)
    var text = String(shifted.description.dropLast())
    text += minutes < 0 ? "-" : "+"
    text.appendDigits(abs(minutes) / 60, width: 2)
    text += ":"
    text.appendDigits(abs(minutes) % 60, width: 2)
    return text
  }
}
