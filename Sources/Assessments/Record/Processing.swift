/// What is assessed: EDPB template 0.3 and 1.1.d.
public struct Processing: Sendable, Hashable, Codable {
  /// The name, as in the record of processing activities.
  public var name: String
  /// The entry of the record of Article 30, as the controller numbers it.
  public var registerEntry: String?
  /// Which version of the processing, and what came before.
  public var history: String?
  /// What the processing is for, in a paragraph that anyone understands.
  public var summary: String
  /// Its nature: how data is collected, used, kept, shared, deleted.
  public var nature: String
  /// Its scope: how much data, of how many people, where, how often.
  public var extent: String
  /// Its context: relation to the people, their expectations, technology.
  public var context: String
  /// Whether it is cross-border: Article 4(23).
  public var crossBorder: ExplainedAnswer?
  /// Whether data goes to third countries.
  public var thirdCountryTransfer: ExplainedAnswer?

  public init(
    name: String,
    registerEntry: String? = nil,
    history: String? = nil,
    summary: String,
    nature: String,
    extent: String,
    context: String,
    crossBorder: ExplainedAnswer? = nil,
    thirdCountryTransfer: ExplainedAnswer? = nil
  ) {
    self.name = name
    self.registerEntry = registerEntry
    self.history = history
    self.summary = summary
    self.nature = nature
    self.extent = extent
    self.context = context
    self.crossBorder = crossBorder
    self.thirdCountryTransfer = thirdCountryTransfer
  }
}

/// Yes or no, and what there is to say about it.
public struct ExplainedAnswer: Sendable, Hashable, Codable {
  public var answer: YesOrNo
  public var explanation: String

  public init(answer: YesOrNo, explanation: String) {
    self.answer = answer
    self.explanation = explanation
  }
}
