public import TimeLimits

/// The advice of the data protection officer: Article 35(2), 39(1)(c).
public struct DPOAdvice: Sendable, Hashable, Codable {
  public var by: String
  /// When it was given; a worksheet of other software may not say.
  public var on: CalendarDate?
  public var tenor: AdviceTenor
  /// The advice itself.
  public var opinion: String
  /// What the controller did with it; nil until it has.
  public var response: AdviceResponse?

  public init(
    by: String,
    on: CalendarDate?,
    tenor: AdviceTenor,
    opinion: String,
    response: AdviceResponse? = nil
  ) {
    self.by = by
    self.on = on
    self.tenor = tenor
    self.opinion = opinion
    self.response = response
  }

  /// What the officer said, whatever the controller did with it.
  public var given: DPOAdvice {
    DPOAdvice(by: by, on: on, tenor: tenor, opinion: opinion)
  }
}

/// Whether an advice is for the processing.
public enum AdviceTenor: String, Vocabulary {
  case favourable
  case favourableWithConditions = "favourable-with-conditions"
  case unfavourable

  public static let noun = "a tenor of advice"
}

/// Who gives a controller advice on an assessment that it must answer.
public enum Adviser: String, Vocabulary {
  /// The data protection officer: Article 35(2).
  case officer
  /// The supervisory authority, in a prior consultation: Article 36(2).
  case authority

  public static let noun = "an adviser"
}

/// What the controller did with an advice.
public enum AdviceResponse: Sendable, Hashable, Codable {
  case followed(how: String)
  case overruled(reasons: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case followed, overruled
  }
}

/// The views of data subjects or their representatives: Article 35(9).
public enum DataSubjectsViews: Sendable, Hashable, Codable {
  /// Whom was asked and how, what they said, and what changed or why nothing did.
  case sought(from: String, how: String, on: CalendarDate?, views: String, response: String)
  case notSought(reason: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case sought, notSought
  }
}
