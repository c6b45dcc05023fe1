/// A text of our own on a field of the record, a measure or a threat.
public struct KnowledgeEntry: Sendable, Hashable {
  public let kind: Kind
  /// The code by which commands name it: `purposes.lawfulBasis`, `access-roles`.
  public let code: String
  /// What it is about: the place of the field, the areas of the measure, the origins of the threat.
  public let about: [String]
  /// The provisions behind it.
  public let cites: String
  private let texts: [Part: [WorksheetLanguage: String]]

  /// What an entry is on.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case field, measure, threat
  }

  /// The parts of an entry.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// What a field asks for.
    case asked
    /// How a field may be filled in.
    case example
    /// The name of a measure or a threat.
    case title
    /// What is to be said of a measure or a threat.
    case text
  }

  /// A part in a language, which is English where it is not translated.
  public struct Text: Sendable, Hashable {
    public let text: String
    public let language: WorksheetLanguage

    public init(text: String, language: WorksheetLanguage) {
      self.text = text
      self.language = language
    }
  }

  init(
    kind: Kind,
    code: String,
    about: [String],
    cites: String,
    texts: [Part: [WorksheetLanguage: String]]
  ) {
    self.kind = kind
    self.code = code
    self.about = about
    self.cites = cites
    self.texts = texts
  }

  /// A part of the entry, in a language or else in English; nil where it has no such part.
  public func text(_ part: Part, in language: WorksheetLanguage) -> Text? {
    if let text = texts[part]?[language] { return Text(text: text, language: language) }
    return texts[part]?[.english].map { Text(text: $0, language: .english) }
  }

  /// The name of a measure or a threat, or what a field asks for.
  public func heading(in language: WorksheetLanguage) -> Text? {
    text(kind == .field ? .asked : .title, in: language)
  }

  /// The example of a field, or what is to be said of a measure or a threat.
  public func body(in language: WorksheetLanguage) -> Text? {
    text(kind == .field ? .example : .text, in: language)
  }
}
