extension CalendarDate: LosslessStringConvertible, Codable {
  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(iso8601 text: some StringProtocol) {
    var scanner = DigitScanner(text.utf8)
    guard let date = CalendarDate(scanning: &scanner), scanner.isAtEnd else { return nil }
    self = date
  }

  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(_ description: String) { self.init(iso8601: description) }

  /// Reads a date and leaves what follows it.
  init?<Bytes>(scanning scanner: inout DigitScanner<Bytes>) {
    guard let year = scanner.number(digits: 4), scanner.skip("-"),
      let month = scanner.number(digits: 2), scanner.skip("-"),
      let day = scanner.number(digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as `YYYY-MM-DD` (ISO 8601).
  public var description: String {
    let (year, month, day) = components
    var text = ""
    text.appendDigits(year, width: 4)
    text.append("-")
    text.appendDigits(month, width: 2)
    text.append("-")
    text.appendDigits(day, width: 2)
    return text
  }

  /// Decodes a string `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: Self.isWrittenAsDate(text)
          ? "the calendar has no such day" : "a date is written YYYY-MM-DD"
      )
    }
    self = date
  }

  /// Whether a text has the form of a date, whatever day it names.
  private static func isWrittenAsDate(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
  }

  /// Encodes a string `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
