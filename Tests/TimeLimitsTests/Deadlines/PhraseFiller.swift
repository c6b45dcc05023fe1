import CSV
import Foundation

/// Puts the JSON of a step into words with the table of phrases, as a program of another language
/// would: it shares nothing with the library.
struct PhraseFiller {
  private let texts: [String: String]

  init() throws {
    texts = Dictionary(
      try lawRecords("phrases.csv").map { ($0["phrase"] ?? "", $0["text"] ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func words(_ json: Data) throws -> String {
    let step = try JSONDecoder().decode(WrittenStep.self, from: json)
    return fill(step.key, step.arguments.map(words))
  }

  private func fill(_ key: String, _ words: [String]) -> String {
    words.enumerated().reduce(texts[key] ?? "") { text, word in
      text.replacingOccurrences(of: "{\(word.offset)}", with: word.element)
    }
  }

  private func words(_ argument: WrittenStep.Argument) -> String {
    switch argument {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .date(let date): self.date(date)
    case .month(let month):
      fill("formMonth", [texts["month.\(Int(month.suffix(2)) ?? 0)"] ?? "", "\(month.prefix(4))"])
    case .time(let instant): time(instant)
    case .moment(let instant): fill("formMoment", [time(instant), date("\(instant.prefix(10))")])
    case .period(let amount, let unit):
      "\(amount)" + (texts["unit.\(unit).\(amount)"] ?? texts["unit.\(unit).other"] ?? "")
    case .clock(let clock): texts["clock.\(clock)"] ?? ""
    case .phrase(let key): texts[key] ?? ""
    case .daysOff(let days):
      days.map { $0.holiday ?? weekday($0.date) }.joined(separator: texts["formSeparator"] ?? "")
    case .holidays(let days):
      days.map { fill("formHoliday", [$0.holiday ?? "", date($0.date)]) }
        .joined(separator: texts["formSeparator"] ?? "")
    }
  }

  private func date(_ text: String) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return fill(
      "formDate",
      [weekday(text), "\(parts[2])", texts["month.\(parts[1])"] ?? "", "\(parts[0])"]
    )
  }

  private func time(_ instant: String) -> String {
    let time = instant.dropFirst(11).prefix(8)
    return time.hasSuffix(":00") ? "\(time.prefix(5))" : "\(time)"
  }

  /// By Foundation's calendar; Monday is 1.
  private func weekday(_ text: String) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let components = DateComponents(year: parts[0], month: parts[1], day: parts[2])
    guard let day = calendar.date(from: components) else { return "" }
    return texts["weekday.\((calendar.component(.weekday, from: day) + 5) % 7 + 1)"] ?? ""
  }
}

/// A step as the documentation says that it is written.
private struct WrittenStep: Decodable {
  let key: String
  let arguments: [Argument]

  enum Argument: Decodable {
    case text(String)
    case number(Int)
    case date(String)
    case month(String)
    case time(String)
    case moment(String)
    case period(amount: Int, unit: String)
    case clock(String)
    case phrase(String)
    case daysOff([DayOff])
    case holidays([DayOff])

    struct DayOff: Decodable {
      let date: String
      let holiday: String?
    }

    private struct Length: Decodable {
      let amount: Int
      let unit: String
    }

    private enum CodingKeys: String, CodingKey {
      case type, value
    }

    private enum Kind: String, Decodable {
      case text, number, date, month, time, moment, period, clock, phrase, daysOff, holidays
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try fields.decode(Value.self, forKey: .value)
      }
      switch try fields.decode(Kind.self, forKey: .type) {
      case .text: self = .text(try value())
      case .number: self = .number(try value())
      case .date: self = .date(try value())
      case .month: self = .month(try value())
      case .time: self = .time(try value())
      case .moment: self = .moment(try value())
      case .period:
        let length = try value(Length.self)
        self = .period(amount: length.amount, unit: length.unit)
      case .clock: self = .clock(try value())
      case .phrase: self = .phrase(try value())
      case .daysOff: self = .daysOff(try value())
      case .holidays: self = .holidays(try value())
      }
    }
  }
}
