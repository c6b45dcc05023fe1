import Mustache
public import SubjectRequests
import TimeLimits

/// Writes letters in one language and of one law from the templates of that language.
public struct LetterWriter {
  let words: LetterWords
  private let templates: LetterTemplates

  /// Reads the words and templates of a language.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - statute: the law that the letters speak of.
  /// - Throws: ``LetterTemplateError`` where a file, a key or a tag is missing or wrong.
  public init(
    _ language: LetterLanguage,
    citing statute: LetterStatute
  ) throws(LetterTemplateError) {
    words = try LetterWords(language, citing: statute)
    templates = try LetterTemplates(language, citing: words)
  }

  /// The letter that says what the facts are.
  ///
  /// - Throws: ``LetterTemplateError`` where the language lacks a word; `LetterRefusal` where the
  ///   template gives no letter.
  public func write(_ facts: LetterFacts) throws -> LetterWording {
    try LetterWording(try templates.render(LetterPage(facts, words), as: facts.kind))
  }

  /// A day as the letters of the language write it.
  func day(_ day: CalendarDate) -> String { words.day(day) }
}
