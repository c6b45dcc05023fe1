import CSV

/// The tables of fixed texts: a row a text, a column a language, English first.
enum PhraseTable {
  /// The texts of each language by their English wording; English itself is not in it.
  static let phrases: [WorksheetLanguage: [String: String]] = {
    var phrases: [WorksheetLanguage: [String: String]] = [:]
    for record in records {
      guard let english = record[WorksheetLanguage.english.rawValue] else { continue }
      for language in WorksheetLanguage.allCases where language != .english {
        guard let text = record[language.rawValue], !text.isEmpty else { continue }
        phrases[language, default: [:]][english] = text
      }
    }
    return phrases
  }()

  /// The rows of the tables: the texts of worksheets, the sentences of lint and pre-filling, the texts
  /// of the register, and the areas and duties of its model.
  static let records: [CSVRecord] =
    ["words.csv", "sentences.csv", "register.csv", "model.csv"].flatMap(rows)

  private static func rows(of file: String) -> [CSVRecord] {
    var reader = CSVReader()
    guard let bytes = WorksheetFile.bytes(of: file), let rows = try? reader.read(bytes),
      let rest = try? reader.finish()
    else { return [] }
    return (rows + rest).compactMap { row in
      if case .record(let record) = row { record } else { nil }
    }
  }
}
