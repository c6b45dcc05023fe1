extension Instant: LosslessStringConvertible, Codable {
  /// Reads a date and time with its offset from UTC (RFC 3339): `2025-02-28T23:59:59+01:00`.
  ///
  /// Seconds may be missing, a fraction is kept to the microsecond, the separator is `T` or a
  /// blank. A time without `Z` or offset is refused, because it names no instant.
  public init?(iso8601 text: some StringProtocol) {
    var scanner = DigitScanner(text.utf8)
    guard let date = CalendarDate(scanning: &scanner),
      scanner.skip(anyOf: "T", "t", " ") != nil,
      let time = TimeOfDay(scanning: &scanner),
      let offset = Instant.offset(scanning: &scanner), scanner.isAtEnd
    else { return nil }
    let seconds = Int64(date.dayNumber) * 86_400 + Int64(time.seconds - offset)
    // A leap second is inserted at the end of a day of UTC, and nowhere else.
    guard !time.isLeapSecond || seconds.isMultiple(of: 86_400) else { return nil }
    self.init(secondsSince1970: seconds, microseconds: Int64(time.microseconds))
  }

  /// Reads a date and time with its offset from UTC (RFC 3339).
  public init?(_ description: String) { self.init(iso8601: description) }

  /// The instant in UTC: `2025-02-28T23:00:00Z`, with a fraction only where there is one.
  public var description: String {
    let seconds = secondsSince1970
    let day = Gregorian.floorDivide(seconds, 86_400)
    let (year, month, dayOfMonth) = Gregorian.date(ofDay: Int(day))
    let secondOfDay = Int(seconds - day * 86_400)
    var text = ""
    text.appendDigits(year, width: 4)
    for part in [("-", month), ("-", dayOfMonth), ("T", secondOfDay / 3_600)]
      + [(":", secondOfDay / 60 % 60), (":", secondOfDay % 60)]
    {
      text.append(part.0)
      text.appendDigits(part.1, width: 2)
    }
    let fraction = Int(microsecondsSince1970 &- seconds &* 1_000_000)
    if fraction != 0 {
      text.append(".")
      text.appendDigits(fraction, width: 6)
    }
    text.append("Z")
    return text
  }

  /// Decodes a string of RFC 3339.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let instant = Instant(iso8601: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "an instant is written 2025-02-28T23:59:59+01:00"
      )
    }
    self = instant
  }

  /// Encodes a string of RFC 3339 in UTC.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Reads `Z` or `±HH:MM` and gives the seconds east of UTC.
  private static func offset<Bytes>(scanning scanner: inout DigitScanner<Bytes>) -> Int? {
    guard let sign = scanner.skip(anyOf: "Z", "z", "+", "-") else { return nil }
    if sign == "Z" || sign == "z" { return 0 }
    guard let hours = scanner.number(digits: 2), hours <= 23, scanner.skip(":"),
      let minutes = scanner.number(digits: 2), minutes <= 59
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }
}

/// A time read from a text, before it is known where on earth it was.
private struct TimeOfDay {
  var seconds: Int
  var microseconds = 0
  var isLeapSecond = false

  init?<Bytes>(scanning scanner: inout DigitScanner<Bytes>) {
    guard let hour = scanner.number(digits: 2), hour <= 23, scanner.skip(":"),
      let minute = scanner.number(digits: 2), minute <= 59
    else { return nil }
    seconds = hour * 3_600 + minute * 60
    guard scanner.skip(":") else { return }
    guard let second = scanner.number(digits: 2), second <= 60 else { return nil }
    seconds += second
    isLeapSecond = second == 60
    guard scanner.skip(anyOf: ".", ",") != nil else { return }
    guard let fraction = scanner.millionths() else { return nil }
    microseconds = fraction
  }
}
