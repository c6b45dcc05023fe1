internal import Synchronization

/// The languages, each read from its file when it is first wanted.
final class LanguageShelf: Sendable {
  let identifier: LanguageIdentifier
  let statutes: Statutes
  let ownWords: OwnWords
  let splitter: SentenceSplitter
  private let schemes: Schemes
  private let books = Mutex<[String: PhraseBook]>([:])

  init() throws(PhraseBookError) {
    identifier = try LanguageIdentifier()
    schemes = try Schemes()
    statutes = try Statutes()
    let layout = try LanguageFile.lists("layout.yaml")
    func folded(_ key: String) -> Set<String> {
      Set((layout[key] ?? []).map { Folding.folded($0) })
    }
    ownWords = OwnWords(headerNames: folded("header-names"), wrote: folded("wrote"))
    splitter = SentenceSplitter(abbreviations: folded("abbreviations"))
  }

  /// The phrases of a language.
  ///
  /// - Throws: `PhraseBookError` where its file is missing or wrong.
  func book(_ language: String) throws(PhraseBookError) -> PhraseBook {
    if let known = books.withLock({ $0[language] }) { return known }
    let book = try PhraseBook(language: language, schemes: schemes)
    books.withLock { $0[language] = book }
    return book
  }
}
