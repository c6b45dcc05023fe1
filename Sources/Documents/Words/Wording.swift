public import Assessments

/// The fixed texts of documents in one language, asked for by their English wording.
///
/// A text that has no translation reads in English; tests see to it that there is none.
struct Wording: Sendable {
  let language: WorksheetLanguage
  private let phrases: [String: String]

  init(_ language: WorksheetLanguage) {
    self.language = language
    phrases = PhraseTable.phrases[language] ?? [:]
  }

  /// A fixed text.
  subscript(_ english: String) -> String { phrases[english] ?? english }

  /// A fixed text with `{1}`, `{2}` and so on replaced.
  func callAsFunction(_ english: String, _ arguments: String...) -> String {
    self[english].filled { arguments.indices.contains($0) ? arguments[$0] : nil }
  }

  /// A sentence with what fills its gaps.
  func callAsFunction(_ sentence: Sentence) -> String { sentence.said { self[$0] } }
}

extension WorksheetLanguage {
  /// A sentence of the program in this language, or in English where it is not translated.
  public func words(of sentence: Sentence) -> String { Wording(self)(sentence) }
}
