public import Assessments

/// A language in which headings and fixed texts of worksheets are written.
public enum WorksheetLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case dutch = "nl"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"

  /// The language of a record's texts, or English where worksheets do not speak it.
  public init(of tag: LanguageTag) {
    let language = tag.description.prefix { $0 != "-" }.lowercased()
    self = Self(rawValue: language) ?? .english
  }

  /// The language as a tag.
  public var tag: LanguageTag { LanguageTag(rawValue) ?? .undetermined }
}
