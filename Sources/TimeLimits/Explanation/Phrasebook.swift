/// The sentences of explanations in one language.
///
/// A further language is a translation of the rows of the table, not code.
public struct Phrasebook: Sendable {
  public let language: String
  private let templates: [[Piece]]
  private let weekdays: [String]
  private let months: [String]
  private let words: [String: String]

  private enum Piece {
    case literal(String)
    case argument(Int)
  }

  /// The phrases inside the program.
  ///
  /// The language is a code of ISO 639-1; there is English.
  ///
  /// - Throws: `LawDataError` where a phrase is missing.
  public static func builtIn(language: String = "en") throws(LawDataError) -> Phrasebook {
    try Phrasebook(try LawFile(builtIn: "phrases.csv"), language: language)
  }

  private init(_ file: LawFile, language: String) throws(LawDataError) {
    var words: [String: String] = [:]
    for row in file.rows where row["language"] == language {
      words[try row.text("phrase")] = try row.text("text")
    }
    func word(_ name: String) throws(LawDataError) -> String {
      guard let text = words[name] else {
        throw .unreadable(file: file.name, reason: "no phrase \(name) in \(language)")
      }
      return text
    }
    var templates: [[Piece]] = []
    for key in PhraseKey.allCases {
      templates.append(Phrasebook.pieces(of: try word("\(key)")))
    }
    var weekdays: [String] = []
    for number in 1...7 { weekdays.append(try word("weekday.\(number)")) }
    var months: [String] = []
    for number in 1...12 { months.append(try word("month.\(number)")) }
    self.weekdays = weekdays
    self.months = months
    self.language = language
    self.templates = templates
    self.words = words
  }

  /// Cuts a text at `{0}`, `{1}` and so on.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if ends.count == 2, let index = Int(ends[0]) {
        pieces += [.argument(index), .literal(String(ends[1]))]
      } else {
        pieces.append(.literal(String(part)))
      }
    }
    return pieces
  }

  func render(_ note: StepNote) -> String {
    var text = ""
    text.reserveCapacity(128)
    for piece in templates[note.phrase.rawValue] {
      switch piece {
      case .literal(let literal): text += literal
      case .argument(let index) where note.arguments.indices.contains(index):
        append(note.arguments[index], to: &text)
      case .argument: break
      }
    }
    return text
  }

  private func append(_ argument: PhraseArgument, to text: inout String) {
    switch argument {
    case .text(let string): text += string
    case .number(let number): text += String(number)
    case .date(let date): append(date, to: &text)
    case .month(let date):
      let (year, month, _) = date.components
      text += months[month - 1]
      text += " "
      text += String(year)
    case .time(let instant, let zone): append(timeOf: instant, in: zone, to: &text)
    case .moment(let instant, let zone):
      append(timeOf: instant, in: zone, to: &text)
      text += word("word.on")
      append(CalendarDate(instant, in: zone), to: &text)
    case .period(let period):
      text += String(period.amount)
      text += word("unit.\(period.unit.rawValue).\(period.amount == 1 ? "one" : "other")")
    case .clock(let clock): text += word("clock.\(clock.rawValue)")
    case .phrase(let key):
      for case .literal(let literal) in templates[key.rawValue] { text += literal }
    case .daysOff(let days, let calendar):
      for (index, day) in days.enumerated() {
        if index > 0 { text += ", " }
        text += calendar.holidayName(on: day) ?? weekdays[day.weekday.rawValue - 1]
      }
    }
  }

  private func append(_ date: CalendarDate, to text: inout String) {
    let (year, month, day) = date.components
    text += weekdays[date.weekday.rawValue - 1]
    text += " "
    text += String(day)
    text += " "
    text += months[month - 1]
    text += " "
    text += String(year)
  }

  private func append(timeOf instant: Instant, in zone: Zone, to text: inout String) {
    let local = instant.secondsSince1970 + Int64(zone.offset(at: instant))
    let second = Int(local - Gregorian.floorDivide(local, 86_400) * 86_400)
    text.appendDigits(second / 3_600, width: 2)
    text += ":"
    text.appendDigits(second / 60 % 60, width: 2)
    if second % 60 != 0 {
      text += ":"
      text.appendDigits(second % 60, width: 2)
    }
  }

  private func word(_ key: String) -> String { words[key] ?? key }
}
