import Mustache
public import SubjectRequests

/// Writes letters in one language from the templates of that language.
public struct LetterWriter {
  private let words: LetterWords
  private let templates: LetterTemplates

  /// Reads the words and templates of a language.
  ///
  /// - Throws: ``LetterTemplateError`` where a file, a key or a tag is missing or wrong.
  public init(_ language: LetterLanguage) throws(LetterTemplateError) {
    words = try LetterWords(language)
    templates = try LetterTemplates(language)
  }

  /// The letter that says what the facts are.
  ///
  /// - Throws: ``LetterTemplateError`` where the language lacks a word; `LetterRefusal` where the
  ///   template gives no letter.
  public func write(_ facts: LetterFacts) throws -> LetterWording {
    try LetterWording(try templates.render(LetterPage(facts, words), as: facts.kind))
  }
}
