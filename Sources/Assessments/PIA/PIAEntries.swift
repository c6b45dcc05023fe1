/// An answer of a worksheet.
public struct PIAAnswer: Sendable, Hashable, Codable {
  /// The number of the question: 111 to 346, or one that a template added.
  public var question: Int
  public var text: PIAText?
  /// A level from 1 to 4; nil where none is chosen.
  public var level: Int?
  /// Tags, for questions that ask for a list.
  public var tags: [String]
  public var created: PIAMoment?
  public var updated: PIAMoment?

  public init(question: Int, text: PIAText? = nil, level: Int? = nil, tags: [String] = []) {
    self.question = question
    self.text = text
    self.level = level
    self.tags = tags
  }
}

/// A measure of a worksheet.
public struct PIAMeasure: Sendable, Hashable, Codable {
  /// The number by which evaluations and comments refer to it.
  public var number: Int
  public var title: String
  public var content: PIAText?
  /// The key of the software's own hint for the measure.
  public var placeholder: String?
  public var created: PIAMoment?
  public var updated: PIAMoment?

  public init(number: Int, title: String, content: PIAText? = nil) {
    self.number = number
    self.title = title
    self.content = content
  }
}

/// What an evaluator says of a part of a worksheet.
public struct PIAEvaluation: Sendable, Hashable, Codable {
  public var part: PIAPart
  public var verdict: PIAEvaluationVerdict
  public var progress: PIAEvaluationProgress
  public var comment: PIAText?
  public var actionPlan: PIAText?
  /// The severity that remains, 1 to 4.
  public var severity: Int?
  /// The likelihood that remains, 1 to 4.
  public var likelihood: Int?
  public var evaluated: PIAMoment?
  public var due: PIAMoment?
  public var owner: String?
  public var created: PIAMoment?
  public var updated: PIAMoment?

  public init(
    part: PIAPart,
    verdict: PIAEvaluationVerdict = .pending,
    progress: PIAEvaluationProgress = .none
  ) {
    self.part = part
    self.verdict = verdict
    self.progress = progress
  }
}

/// Whether an evaluated part can stay as it is.
public enum PIAEvaluationVerdict: String, Vocabulary {
  case pending
  case toBeFixed = "to-be-fixed"
  case improvable
  case acceptable

  public static let noun = "a verdict of an evaluation"
}

/// How far an evaluation has come.
public enum PIAEvaluationProgress: String, Vocabulary {
  case none
  case started
  case completed

  public static let noun = "a progress of an evaluation"
}

/// A remark on a question or a measure.
public struct PIAComment: Sendable, Hashable, Codable {
  public var text: String
  public var subject: PIACommentSubject
  public var created: PIAMoment?
  public var updated: PIAMoment?

  public init(text: String, subject: PIACommentSubject) {
    self.text = text
    self.subject = subject
  }
}

/// What a remark is on.
public enum PIACommentSubject: Sendable, Hashable, Codable {
  case question(number: Int)
  case measure(number: Int)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case question, measure
  }
}
