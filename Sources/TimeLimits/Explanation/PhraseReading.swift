/// Reads the phrases of one language from a table, and checks them.
struct PhraseReading {
  private let file: LawFile
  private let language: String
  private let rows: [String: LawRow]

  init(_ file: LawFile, language: String) throws(LawDataError) {
    var rows: [String: LawRow] = [:]
    for row in file.rows where row["language"] == language { rows[try row.text("phrase")] = row }
    self.file = file
    self.language = language
    self.rows = rows
  }

  /// A template for each key, which uses all that it is filled with and nothing else.
  func templates() throws(LawDataError) -> [PhraseTemplate] {
    var templates: [PhraseTemplate] = []
    for key in PhraseKey.allCases {
      let row = try row(key.name)
      let template = PhraseTemplate(row["text"])
      guard template.places == Set(key.parameters.indices) else {
        let places = key.parameters.indices.map { "{\($0)}" }.joined(separator: " ")
        throw row.problem("text", expected: places.isEmpty ? "a text without places" : places)
      }
      templates.append(template)
    }
    return templates
  }

  func words(_ name: String, _ numbers: ClosedRange<Int>) throws(LawDataError) -> [PhraseText] {
    var words: [PhraseText] = []
    for number in numbers { words.append(PhraseText(try row("\(name).\(number)")["text"].utf8)) }
    return words
  }

  func clocks() throws(LawDataError) -> [ClockKind: PhraseText] {
    var words: [ClockKind: PhraseText] = [:]
    for clock in ClockKind.allCases {
      words[clock] = PhraseText(try row("clock.\(clock.rawValue)")["text"].utf8)
    }
    return words
  }

  /// `unit.day.1`, `unit.day.2` and so on where a number has a form of its own, `unit.day.other`.
  func units() throws(LawDataError) -> [Period.Unit: Phrasebook.UnitWords] {
    var units: [Period.Unit: Phrasebook.UnitWords] = [:]
    for unit in Period.Unit.allCases {
      let prefix = "unit.\(unit.rawValue)."
      let numbered = rows.filter { $0.key.hasPrefix(prefix) }.compactMap { name, row in
        Int(name.dropFirst(prefix.count)).map { ($0, PhraseText(row["text"].utf8)) }
      }
      units[unit] = Phrasebook.UnitWords(
        numbered: Dictionary(uniqueKeysWithValues: numbered),
        other: PhraseText(try row("\(prefix)other")["text"].utf8)
      )
    }
    return units
  }

  private func row(_ name: String) throws(LawDataError) -> LawRow {
    guard let row = rows[name], !row["text"].isEmpty else {
      throw .unreadable(file: file.name, reason: "no phrase \(name) in \(language)")
    }
    return row
  }
}
