/// The question whether a processing needs an assessment, with what was answered.
///
/// What nobody answered is not answered with no: a test in which grounds are left open cannot come to
/// the outcome that no assessment is required.
public struct ThresholdTest: Sendable, Hashable {
  /// The processing, as the record of processing calls it.
  public var processing: String
  /// Grounds of Article 35(3), criteria of WP 248 rev.01, and others that apply.
  public var grounds: [GroundFound]
  /// Grounds that do not apply, each with why.
  public var denied: [GroundFound]
  /// The countries whose lists of Article 35(4) were looked at, as ISO 3166-1, two letters.
  public var countries: [String]
  /// Items of national lists that apply: Article 35(4).
  public var items: [ListItemFound]
  /// What may make an assessment unnecessary.
  public var exemptions: [ExemptionFound]

  public init(
    processing: String,
    grounds: [GroundFound] = [],
    denied: [GroundFound] = [],
    countries: [String] = [],
    items: [ListItemFound] = [],
    exemptions: [ExemptionFound] = []
  ) {
    self.processing = processing
    self.grounds = grounds
    self.denied = denied
    self.countries = countries
    self.items = items
    self.exemptions = exemptions
  }
}

/// An item of a national list that applies.
public struct ListItemFound: Sendable, Hashable {
  public var item: NationalListItem
  /// How it applies.
  public var explanation: String

  public init(item: NationalListItem, explanation: String) {
    self.item = item
    self.explanation = explanation
  }
}

/// An exemption that is claimed, and why.
public struct ExemptionFound: Sendable, Hashable {
  public var exemption: ScreeningExemption
  /// Why; for similar processing, which assessment covers it.
  public var explanation: String

  public init(exemption: ScreeningExemption, explanation: String) {
    self.exemption = exemption
    self.explanation = explanation
  }
}

/// What may make an assessment unnecessary.
public enum ScreeningExemption: String, Vocabulary {
  /// Article 35(5): the authority's list of processing that needs none.
  case authorityList = "35(5)"
  /// Article 35(10): the law that the processing rests on was assessed when it was made.
  case assessedLaw = "35(10)"
  /// Article 35(1): one assessment covers similar processing that presents similar risks.
  case similarProcessing = "35(1)"

  public static let noun = "an exemption"
}

extension ThresholdTest {
  /// How the question about a ground was answered.
  public func answer(to ground: ScreeningGround) -> ThresholdAnswer {
    let applies = grounds.contains { $0.ground == ground }
    if applies || ground == .nationalList && !items.isEmpty { return .yes }
    return denied.contains { $0.ground == ground } ? .no : .open
  }

  /// The grounds that the test must ask about, and that nobody answered.
  public var open: [ScreeningGround] {
    ScreeningGround.allCases.filter { $0.isAskedFor && answer(to: $0) == .open }
  }
}

/// How a question of a threshold test was answered.
public enum ThresholdAnswer: Sendable, Hashable {
  case yes, no
  /// Nobody answered it.
  case open
}

extension ScreeningGround {
  /// Whether the Regulation itself names it in Article 35(3).
  public var isOfTheRegulation: Bool { rawValue.hasPrefix("35(3)") }

  /// Whether a test is not complete without an answer to it: what the law names, and the nine
  /// criteria; the others are reasons that somebody has or has not.
  public var isAskedFor: Bool { makesAssessmentMandatory || criterion != nil }
}
