/// A worksheet of the PIA software that the French authority publishes, as its files hold it.
///
/// An assessment that was imported from such a file keeps it, so that an export gives back what
/// nobody changed word by word. Texts are cleaned when they are read; see ``PIAText``.
public struct PIAWorksheet: Sendable, Hashable, Codable {
  public var sheet: PIASheet
  /// At most one a question.
  public var answers: [PIAAnswer]
  /// Each under a number of its own.
  public var measures: [PIAMeasure]
  /// At most one for each part that is evaluated.
  public var evaluations: [PIAEvaluation]
  public var comments: [PIAComment]

  public init(
    sheet: PIASheet,
    answers: [PIAAnswer] = [],
    measures: [PIAMeasure] = [],
    evaluations: [PIAEvaluation] = [],
    comments: [PIAComment] = []
  ) {
    self.sheet = sheet
    self.answers = answers
    self.measures = measures
    self.evaluations = evaluations
    self.comments = comments
  }

  /// The answer to a question.
  public subscript(question: PIAQuestion) -> PIAAnswer? {
    answers.first { $0.question == question.rawValue }
  }

  /// The evaluation of a part.
  public subscript(part: PIAPart) -> PIAEvaluation? {
    evaluations.first { $0.part == part }
  }
}

/// The names, opinions and states of a worksheet.
public struct PIASheet: Sendable, Hashable, Codable {
  public var name: String
  public var category: String?
  /// The sector template that it was made from.
  public var template: PIATemplate?
  /// Names as they were typed, often several with commas between them.
  public var author: String?
  public var evaluator: String?
  public var validator: String?
  public var status: PIAStatus
  /// The names of data protection officers.
  public var officers: String?
  public var officerVerdict: PIAVerdict?
  public var officerOpinion: String?
  /// Whether the opinion of the people concerned was sought: Article 35(9).
  public var opinionSought: YesOrNo?
  /// Who was asked.
  public var people: String?
  public var peopleVerdict: PIAVerdict?
  public var peopleOpinion: String?
  /// Why nobody was asked.
  public var reasonNotSought: String?
  public var rejectionReason: String?
  public var appliedAdjustments: String?
  public var created: PIAMoment?
  public var updated: PIAMoment?

  public init(name: String, status: PIAStatus = .inProgress) {
    self.name = name
    self.status = status
  }
}

/// Where a worksheet stands.
public enum PIAStatus: String, Vocabulary {
  case inProgress = "in-progress"
  case rejected
  case simpleValidation = "simple-validation"
  case signedValidation = "signed-validation"
  case archived
  case awaitingValidation = "awaiting-validation"

  public static let noun = "a status of a PIA"

  /// The number that stands for it in a file.
  public var code: Int {
    switch self {
    case .inProgress: 0
    case .rejected: 1
    case .simpleValidation: 2
    case .signedValidation: 3
    case .archived: 4
    case .awaitingValidation: 5
    }
  }
}

/// What an officer, or the people concerned, think of the processing.
public enum PIAVerdict: String, Vocabulary {
  case shouldNotBeUsed = "should-not-be-used"
  case couldBeImplemented = "could-be-implemented"

  public static let noun = "a verdict on a processing"

  /// The number that stands for it in a file.
  public var code: Int {
    switch self {
    case .shouldNotBeUsed: 0
    case .couldBeImplemented: 1
    }
  }
}

/// A date and time as a worksheet's file writes it, such as `2018-02-20T15:25:41.845Z`.
public struct PIAMoment: Sendable, Hashable, Codable, CustomStringConvertible {
  public let description: String

  /// Takes a text that begins with a day and holds at most a time and its zone.
  public init?(_ text: String) {
    let shape = /[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]{5,12}(Z|[+-][0-9:]{4,5})?)?/
    guard text.utf8.count <= 40, text.wholeMatch(of: shape) != nil else { return nil }
    description = text
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not a moment; write one such as 2018-02-20T15:25:41.845Z"
      )
    }
    self = moment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
