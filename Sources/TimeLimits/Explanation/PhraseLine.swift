extension Phrase {
  /// The phrase in one line, as a database keeps it: `extensionLate|2026-03-05|2026-03-02`.
  ///
  /// It depends on no language, so that a better wording leaves what is stored as it is.
  public var line: String {
    ([key.name] + arguments.map(\.word)).joined(separator: "|")
  }

  /// Reads a line; nil where it is none of a phrase that there is.
  public init?(line: String) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let key = PhraseKey(name: fields[0]), fields.count == key.parameters.count + 1 else {
      return nil
    }
    var arguments: [PhraseArgument] = []
    for (parameter, word) in zip(key.parameters, fields.dropFirst()) {
      guard let argument = PhraseArgument(parameter, word: word) else { return nil }
      arguments.append(argument)
    }
    self.init(key, filledWith: arguments)
  }
}

extension PhraseKey {
  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The phrase of a name in the table of phrases.
  public init?(name: String) {
    guard let key = Self.named[name] else { return nil }
    self = key
  }
}

extension PhraseArgument {
  fileprivate var word: String {
    switch self {
    case .text(let text): text.replacing("|", with: "/").replacing("\n", with: " ")
    case .number(let number): "\(number)"
    case .date(let date), .month(let date): date.description
    case .moment(let moment), .time(let moment): moment.description
    case .period(let period): "\(period.amount) \(period.unit.rawValue)"
    case .clock(let clock): clock.rawValue
    case .phrase(let key): key.name
    case .daysOff(let days), .holidays(let days): days.map(\.word).joined(separator: ";")
    }
  }

  fileprivate init?(_ parameter: PhraseParameter, word: String) {
    let read: Self? =
      switch parameter {
      case .text: .text(word)
      case .number: Int(word).map { .number($0) }
      case .date: CalendarDate(word).map { .date($0) }
      case .month: CalendarDate(word).map { .month($0) }
      case .moment: LocalInstant(iso8601: word).map { .moment($0) }
      case .time: LocalInstant(iso8601: word).map { .time($0) }
      case .period: Period(word: word).map { .period($0) }
      case .clock: ClockKind(rawValue: word).map { .clock($0) }
      case .phrase: PhraseKey(name: word).map { .phrase($0) }
      case .daysOff: .daysOff(word.split(separator: ";").compactMap { DayOff(word: $0) })
      case .holidays: .holidays(word.split(separator: ";").compactMap { DayOff(word: $0) })
      }
    guard let read else { return nil }
    self = read
  }
}

extension PhraseArgument.DayOff {
  fileprivate var word: String { holiday.map { "\(date) \($0)" } ?? date.description }

  fileprivate init?(word: Substring) {
    let fields = word.split(separator: " ", maxSplits: 1)
    guard let date = fields.first.flatMap({ CalendarDate(iso8601: $0) }) else { return nil }
    self.init(date: date, holiday: fields.count == 2 ? String(fields[1]) : nil)
  }
}

extension Period {
  fileprivate init?(word: String) {
    let fields = word.split(separator: " ")
    guard fields.count == 2, let amount = Int(fields[0]),
      let unit = Unit(rawValue: String(fields[1]))
    else { return nil }
    self.init(amount: amount, unit: unit)
  }
}

extension LocalInstant {
  fileprivate init?(iso8601 text: String) {
    guard let instant = Instant(iso8601: text),
      let shown = Instant(iso8601: text.dropLast(6) + "Z")
    else { return nil }
    self.init(
      instant: instant,
      offset: Int32(shown.secondsSince1970 - instant.secondsSince1970)
    )
  }
}
