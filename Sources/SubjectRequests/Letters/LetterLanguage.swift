/// The languages in which letters are drafted, as ISO 639-1 codes.
public enum LetterLanguage: String, Sendable, Hashable, CaseIterable, Codable {
  case german = "de"
  case english = "en"
  case spanish = "es"
  case french = "fr"
  case italian = "it"
  case dutch = "nl"

  /// The language to write in: that of the person's letter, else the first of the controller's in
  /// which letters are drafted, else English.
  ///
  /// - Parameters:
  ///   - written: the ISO 639-1 code of the language of the person's letter, where it is known.
  ///   - preferred: the controller's languages, the preferred one first.
  public init(written: String?, preferred: [String]) {
    let wanted = [written].compactMap(\.self) + preferred
    self = wanted.lazy.compactMap(LetterLanguage.init).first ?? .english
  }
}
