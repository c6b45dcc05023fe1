/// A part of a worksheet that is evaluated: an item, a question, a measure.
///
/// Written as in the files: `1.1`, `2.1.211`, `3.1.104`, `3.2`.
public enum PIAPart: Sendable, Hashable, Codable, CustomStringConvertible {
  case overview
  case dataAndAssets
  case question(PIAQuestion)
  case measure(number: Int)
  case risk(PIAEvent)

  /// Reads a reference, or gives nil where it leads to no part of the worksheet.
  public init?(_ text: String) {
    let steps = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch (steps.count, steps.first, steps.dropFirst().first) {
    case (2, "1", "1"): self = .overview
    case (2, "1", "2"): self = .dataAndAssets
    case (2, "3", _):
      guard let event = PIAEvent.allCases.first(where: { $0.item == text }) else { return nil }
      self = .risk(event)
    case (3, "3", "1"):
      guard let number = Int(steps[2]), "\(number)" == steps[2] else { return nil }
      self = .measure(number: number)
    case (3, "2", _):
      guard let number = Int(steps[2]), let question = PIAQuestion(rawValue: number),
        question.isEvaluatedByItself, "\(PIAPart.question(question))" == text
      else { return nil }
      self = .question(question)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .overview: "1.1"
    case .dataAndAssets: "1.2"
    case .question(let question):
      "\(question.rawValue / 100).\(question.rawValue / 10 % 10).\(question.rawValue)"
    case .measure(let number): "3.1.\(number)"
    case .risk(let event): event.item
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let part = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not a part of a PIA; one such as 1.1, 2.1.211, 3.1.104 or 3.2"
      )
    }
    self = part
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// One of the three events whose risks a worksheet rates.
public enum PIAEvent: Int, Sendable, Hashable, CaseIterable {
  case illegitimateAccess = 2
  case unwantedModification = 3
  case disappearance = 4

  /// The item of the worksheet: `3.2`.
  public var item: String { "3.\(rawValue)" }

  public var origin: RiskOrigin {
    switch self {
    case .illegitimateAccess: .illegitimateAccess
    case .unwantedModification: .unwantedModification
    case .disappearance: .disappearance
    }
  }

  /// One of the six questions on the event.
  public func question(_ kind: PIARiskQuestion) -> PIAQuestion? {
    PIAQuestion(rawValue: 300 + rawValue * 10 + kind.rawValue)
  }
}

/// What a worksheet asks of each event.
public enum PIARiskQuestion: Int, Sendable, Hashable, CaseIterable {
  case impacts = 1
  case threats, sources, measures, severity, likelihood
}
