extension HolidayRule {
  /// Reads a row with the columns of the holiday rules.
  ///
  /// - Throws: `LawDataError.badField` with the line and the column.
  init(_ row: LawRow) throws(LawDataError) {
    let name = try row.text("name")
    let from = try row.number("from_year") ?? 1
    let to = try row.number("to_year") ?? 9999
    guard from <= to else { throw row.problem("to_year", expected: "a year from \(from) on") }
    self.init(
      name: name,
      kind: Kind(name: name, rule: row["rule"]),
      pattern: try row.pattern(),
      years: from...to,
      exceptYears: Set(try row.list("except_years", of: "years") { Int($0) }),
      extraDates: try row.list("extra_dates", of: "dates YYYY-MM-DD") {
        CalendarDate(iso8601: $0)
      }
    )
  }
}

extension HolidayRule.Kind {
  fileprivate init(name: String, rule: String) {
    if name.hasPrefix("Day off (substituted") || name == "Non-working day" {
      self = .bridge
    } else {
      self = rule == "substitute_dates" ? .substitute : .statutory
    }
  }
}

extension LawRow {
  fileprivate func pattern() throws(LawDataError) -> HolidayRule.Pattern {
    let words = self["param"].split(separator: " ")
    let pattern: HolidayRule.Pattern? =
      switch self["rule"] {
      case "fixed":
        words.first.flatMap(MonthDay.init).map { .fixed(month: $0.month, day: $0.day) }
      case "easter_western": words.first.flatMap { Int($0) }.map { .easterWestern(offset: $0) }
      case "easter_orthodox": words.first.flatMap { Int($0) }.map { .easterOrthodox(offset: $0) }
      case "nth_weekday": Self.nthWeekday(words)
      case "weekday_on_or_after": Self.weekdayOnOrAfter(words)
      case "dates", "substitute_dates": .listed
      default: throw problem("rule", expected: "a known kind of rule such as fixed")
      }
    guard let pattern else {
      throw problem("param", expected: "what the rule needs, such as 12-25, +1 or 1 mon 6")
    }
    return pattern
  }

  private static func nthWeekday(_ words: [Substring]) -> HolidayRule.Pattern? {
    guard words.count == 3, let number = Int(words[0]), (1...5).contains(number) || number == -1,
      let weekday = Weekday(abbreviation: words[1]), let month = Int(words[2]),
      (1...12).contains(month)
    else { return nil }
    return .nthWeekday(number, weekday, month: month)
  }

  private static func weekdayOnOrAfter(_ words: [Substring]) -> HolidayRule.Pattern? {
    guard words.count == 2, let weekday = Weekday(abbreviation: words[0]),
      let date = MonthDay(words[1])
    else { return nil }
    return .weekdayOnOrAfter(weekday, month: date.month, day: date.day)
  }

  fileprivate func list<Item>(
    _ column: String,
    of kind: String,
    _ parse: (Substring) -> Item?
  ) throws(LawDataError) -> [Item] {
    let words = self[column].split(separator: " ")
    let items = words.compactMap(parse)
    guard items.count == words.count else {
      throw problem(column, expected: "\(kind), separated by blanks")
    }
    return items
  }
}

/// A day of every year, written `MM-DD`.
private struct MonthDay {
  let month: Int
  let day: Int

  init?(_ text: Substring) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    // A leap year, so that 29 February can be named.
    guard parts.count == 2, CalendarDate(year: 2024, month: parts[0], day: parts[1]) != nil else {
      return nil
    }
    month = parts[0]
    day = parts[1]
  }
}

extension Weekday {
  /// Reads `mon`, `tue` and so on.
  fileprivate init?(abbreviation: Substring) {
    let words: [Substring] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    guard let index = words.firstIndex(of: abbreviation) else { return nil }
    self.init(rawValue: index + 1)
  }
}
