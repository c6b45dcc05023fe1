public import TimeLimits

/// A document before it takes a format: HTML, DOCX, Markdown and others are rendered from it.
public struct Worksheet: Sendable, Hashable {
  public var title: String
  /// What the document is, under the title.
  public var subtitle: String
  /// The template and its version, such as `habeas/1`.
  public var template: String
  /// The language of headings and fixed texts, as a BCP 47 tag.
  public var language: String
  /// The language of what the author wrote, as a BCP 47 tag.
  public var contentLanguage: String
  public var author: String
  /// The day that the document's properties give as its date; nil leaves them out.
  public var dated: CalendarDate?
  /// Whether it is a draft or decided on; nil for documents of which that is not asked.
  public var state: State?
  public var sections: [Section]
  /// How it is laid on paper.
  public var paging = Paging.byChapter

  /// Whether a document is a draft or decided on.
  public struct State: Sendable, Hashable {
    /// In a few words, for the foot of each page.
    public var mark: String
    /// In full, for the paragraph under the title.
    public var words: RichText

    public init(mark: String, words: RichText) {
      self.mark = mark
      self.words = words
    }
  }

  /// What the foot of each page says beside its number; nil for the number alone.
  var foot: String? { state.map { "\(title) · \($0.mark)" } }

  /// Where pages begin on paper.
  public enum Paging: Sendable, Hashable {
    /// Each chapter with parts of its own begins a page.
    case byChapter
    /// Chapters follow each other, for documents with short ones.
    case continuous
  }

  /// Whether a section begins a page on paper: a short chapter follows the one before.
  func beginsPage(_ index: Int) -> Bool {
    paging == .byChapter && index > 0 && sections[index].level == 1
      && sections.indices.contains(index + 1) && sections[index + 1].level > 1
  }

  /// A heading and what stands under it.
  public struct Section: Sendable, Hashable {
    /// The number in the template: `2.1.a`.
    public var number: String
    public var heading: String
    /// 1 for chapters, 2 and 3 below them.
    public var level: Int
    public var blocks: [Block]

    public init(_ number: String, _ heading: String, level: Int, _ blocks: [Block] = []) {
      self.number = number
      self.heading = heading
      self.level = level
      self.blocks = blocks
    }

    /// The name by which links lead to the section.
    public var anchor: String { "section-\(number)" }
  }

  /// A part of a section.
  public enum Block: Sendable, Hashable {
    case paragraph(RichText)
    case list([RichText])
    case table(Table)
    case picture(Picture)

    /// The paragraphs of the author's text, or the words for nothing written.
    static func text(_ text: String?, else fixed: String) -> [Block] {
      let paragraphs = RichText.paragraphs(of: text ?? "").map(Block.paragraph)
      return paragraphs.isEmpty ? [.paragraph(RichText(fixed))] : paragraphs
    }

    static func fixed(_ text: String) -> Block { .paragraph(RichText(text)) }
  }
}
