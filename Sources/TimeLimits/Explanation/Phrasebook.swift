/// The sentences of explanations in one language.
///
/// A further language is a translation of the rows of the table, not code: the order of a date and
/// the forms of a number are rows too.
public struct Phrasebook: Sendable {
  public let language: String
  let templates: [PhraseTemplate]
  let weekdays: [PhraseText]
  let months: [PhraseText]
  let clocks: [ClockKind: PhraseText]
  let units: [Period.Unit: UnitWords]

  /// The words of a unit: a form of its own for some numbers, and one for all others.
  struct UnitWords: Sendable {
    let numbered: [Int: PhraseText]
    let other: PhraseText

    func word(_ amount: Int) -> PhraseText { numbered[amount] ?? other }
  }

  /// The phrases inside the program.
  ///
  /// The language is a code of ISO 639-1; there is English.
  ///
  /// - Throws: `LawDataError` where a phrase is missing.
  public static func builtIn(language: String = "en") throws(LawDataError) -> Phrasebook {
    try Phrasebook(try LawFile(builtIn: "phrases.csv"), language: language)
  }

  /// Reads a translation: a table with the columns of the phrases inside the program.
  ///
  /// - Throws: `LawDataError` where a phrase is missing, does not use all that it is filled with, or
  ///   has a place that nothing fills.
  public init(csv bytes: [UInt8], file: String, language: String) throws(LawDataError) {
    try self.init(try LawFile(name: file, bytes: bytes), language: language)
  }

  private init(_ file: LawFile, language: String) throws(LawDataError) {
    let reading = try PhraseReading(file, language: language)
    self.language = language
    templates = try reading.templates()
    weekdays = try reading.words("weekday", 1...7)
    months = try reading.words("month", 1...12)
    clocks = try reading.clocks()
    units = try reading.units()
  }

  /// A phrase in the words of the language.
  public func text(_ phrase: Phrase) -> String {
    var text = PhraseText()
    return self.text(phrase, over: &text)
  }

  /// A phrase in words, written over a text that is there for it: many take up no memory twice.
  func text(_ phrase: Phrase, over text: inout PhraseText) -> String {
    text.removeAll(keepingCapacity: true)
    append(phrase, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
