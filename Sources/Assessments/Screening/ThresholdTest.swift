/// The question whether a processing needs an assessment, with what is known of it.
public struct ThresholdTest: Sendable, Hashable {
  /// The processing, as the record of processing calls it.
  public var processing: String
  /// Grounds of Article 35(3), criteria of WP 248 rev.01, and others that apply.
  public var grounds: [GroundFound]
  /// Items of national lists that apply: Article 35(4).
  public var items: [ListItemFound]
  /// What may make an assessment unnecessary.
  public var exemptions: [ExemptionFound]

  public init(
    processing: String,
    grounds: [GroundFound] = [],
    items: [ListItemFound] = [],
    exemptions: [ExemptionFound] = []
  ) {
    self.processing = processing
    self.grounds = grounds
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

/// What the test comes to, step by step.
public struct ThresholdResult: Sendable, Hashable {
  public var outcome: ScreeningOutcome
  /// Why, in the order of the reasoning; the last step decides.
  public var reasons: [ThresholdReason]

  public init(outcome: ScreeningOutcome, reasons: [ThresholdReason]) {
    self.outcome = outcome
    self.reasons = reasons
  }
}

/// A step of the reasoning.
public enum ThresholdReason: Sendable, Hashable {
  /// A ground on which the law itself asks for an assessment.
  case mandatory(ScreeningGround)
  case listed(NationalListItem)
  /// Two or more of the nine criteria: WP 248 rev.01, chapter III.B.
  case severalCriteria(Int)
  case oneCriterion
  /// Somebody asks for one, or a change calls for it.
  case otherGround(ScreeningGround)
  case nothingFound
  case exempt(ScreeningExemption)
  /// An exemption that does not reach a ground of Article 35(3).
  case exemptionFails(ScreeningExemption)
  /// An exemption that gives way where the law of the Member State asks for an assessment all the
  /// same: Article 35(10), at the end.
  case nationalLawStands(ScreeningExemption)
}

extension ThresholdTest {
  /// What the grounds, lists and exemptions come to.
  public var result: ThresholdResult {
    let mandatory = grounds.map(\.ground).filter(\.makesAssessmentMandatory)
    let criteria = Set(grounds.compactMap(\.ground.criterion)).count
    let others = grounds.map(\.ground).filter {
      !$0.makesAssessmentMandatory && $0.criterion == nil
    }
    var reasons = mandatory.map(ThresholdReason.mandatory) + items.map { .listed($0.item) }
    if criteria > 1 { reasons.append(.severalCriteria(criteria)) }
    if criteria == 1 { reasons.append(.oneCriterion) }
    reasons += others.map(ThresholdReason.otherGround)
    guard !reasons.isEmpty else {
      return ThresholdResult(outcome: .notRequired, reasons: [.nothingFound])
    }
    let isRequired = !mandatory.isEmpty || !items.isEmpty || criteria > 1
    let isNamedByTheRegulation = mandatory.contains(where: \.isOfTheRegulation)
    for found in exemptions {
      switch found.exemption {
      case .authorityList where isNamedByTheRegulation || !items.isEmpty:
        reasons.append(.exemptionFails(found.exemption))
      case .assessedLaw where mandatory.contains(.nationalLaw):
        reasons.append(.nationalLawStands(found.exemption))
      case .authorityList, .assessedLaw, .similarProcessing:
        reasons.append(.exempt(found.exemption))
        return ThresholdResult(outcome: .notRequired, reasons: reasons)
      }
    }
    return ThresholdResult(outcome: isRequired ? .required : .recommended, reasons: reasons)
  }
}

extension ScreeningGround {
  /// Whether Article 35(3) itself names it.
  public var isOfTheRegulation: Bool { rawValue.hasPrefix("35(3)") }
}
