/// Texts that a controller brought from elsewhere: a knowledge base of the PIA software.
public struct KnowledgeBase: Sendable, Hashable, Codable {
  public var name: String
  public var author: String?
  public var contributors: String?
  public var entries: [BroughtKnowledge]

  public init(
    name: String,
    author: String? = nil,
    contributors: String? = nil,
    entries: [BroughtKnowledge]
  ) {
    self.name = name
    self.author = author
    self.contributors = contributors
    self.entries = entries
  }
}

/// One text of a knowledge base.
public struct BroughtKnowledge: Sendable, Hashable, Codable {
  /// The code by which commands name it, unique in its base.
  public var code: String
  public var title: String
  /// The text, cleaned of everything but harmless formatting.
  public var text: PIAText
  /// What the software files it under: a kind of measure, a definition, a principle.
  public var category: String?
  /// Which measures the software offers it for: `measure.security`.
  public var filters: String?
  /// The questions of the software's worksheet that it is shown beside.
  public var questions: [Int]

  public init(
    code: String,
    title: String,
    text: PIAText,
    category: String? = nil,
    filters: String? = nil,
    questions: [Int] = []
  ) {
    self.code = code
    self.title = title
    self.text = text
    self.category = category
    self.filters = filters
    self.questions = questions
  }
}

/// A knowledge base that was read from a file, and what of the file it does not carry.
public struct KnowledgeReading: Sendable, Hashable {
  public var base: KnowledgeBase
  /// What was left behind, in the order of the file, with its place and line.
  public var notCarried: [ReadingProblem]
}
