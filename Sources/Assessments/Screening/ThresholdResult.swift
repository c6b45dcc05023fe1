/// What a threshold test comes to, step by step.
public struct ThresholdResult: Sendable, Hashable {
  public var outcome: ThresholdOutcome
  /// Why, in the order of the reasoning; the last step decides.
  public var reasons: [ThresholdReason]

  public init(outcome: ThresholdOutcome, reasons: [ThresholdReason]) {
    self.outcome = outcome
    self.reasons = reasons
  }
}

/// What a threshold test comes to.
public enum ThresholdOutcome: String, Vocabulary {
  case required
  case recommended
  case notRequired = "not-required"
  /// An assessment of similar processing covers it: Article 35(1).
  case covered
  /// Questions are left open, so that nothing can be said.
  case open

  public static let noun = "an outcome of a threshold test"
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
  /// Grounds that nobody answered.
  case unanswered([ScreeningGround])
  case exempt(ScreeningExemption)
  /// The assessment of similar processing that covers this one, as it was named.
  case coveredBy(String)
  /// An exemption that does not reach a ground of Article 35(3).
  case exemptionFails(ScreeningExemption)
  /// An exemption of the authority's list of Article 35(5), against its own list of Article 35(4).
  case listStands(ScreeningExemption)
  /// An exemption that gives way where the law of the Member State asks for an assessment all the
  /// same: Article 35(10), at the end.
  case nationalLawStands(ScreeningExemption)
  /// An exemption of which nothing can be said before these grounds are answered.
  case exemptionWaits(ScreeningExemption, [ScreeningGround])
}

extension ThresholdTest {
  /// What the grounds, lists and exemptions come to.
  public var result: ThresholdResult {
    var (reasons, outcome) = found
    for claim in exemptions {
      let verdict = verdict(on: claim)
      reasons.append(verdict)
      switch verdict {
      case .exempt: return ThresholdResult(outcome: .notRequired, reasons: reasons)
      case .coveredBy: return ThresholdResult(outcome: .covered, reasons: reasons)
      default: continue
      }
    }
    guard outcome != .required, !open.isEmpty else {
      return ThresholdResult(outcome: outcome, reasons: reasons)
    }
    // What is left open could still ask for an assessment.
    if outcome == .notRequired { outcome = .open }
    return ThresholdResult(outcome: outcome, reasons: reasons + [.unanswered(open)])
  }

  /// What was found, and what it comes to without exemptions.
  private var found: (reasons: [ThresholdReason], outcome: ThresholdOutcome) {
    let mandatory = grounds.map(\.ground).filter(\.makesAssessmentMandatory)
    let criteria = Set(grounds.compactMap(\.ground.criterion)).count
    let others = grounds.map(\.ground).filter { !$0.isAskedFor }
    var reasons = mandatory.map(ThresholdReason.mandatory) + items.map { .listed($0.item) }
    if criteria > 1 { reasons.append(.severalCriteria(criteria)) }
    if criteria == 1 { reasons.append(.oneCriterion) }
    reasons += others.map(ThresholdReason.otherGround)
    guard !reasons.isEmpty else {
      return open.isEmpty ? ([.nothingFound], .notRequired) : ([], .notRequired)
    }
    let isRequired = !mandatory.isEmpty || !items.isEmpty || criteria > 1
    return (reasons, isRequired ? .required : .recommended)
  }

  /// What an exemption comes to.
  private func verdict(on claim: ExemptionFound) -> ThresholdReason {
    let exemption = claim.exemption
    switch exemption {
    case .similarProcessing: return .coveredBy(claim.explanation)
    case .authorityList:
      let ofTheRegulation = ScreeningGround.allCases.filter(\.isOfTheRegulation)
      if ofTheRegulation.contains(where: { answer(to: $0) == .yes }) {
        return .exemptionFails(exemption)
      }
      if answer(to: .nationalList) == .yes { return .listStands(exemption) }
      return exempt(exemption, afterAnswersTo: ofTheRegulation + [.nationalList])
    case .assessedLaw:
      if answer(to: .nationalLaw) == .yes { return .nationalLawStands(exemption) }
      return exempt(exemption, afterAnswersTo: [.nationalLaw])
    }
  }

  private func exempt(
    _ exemption: ScreeningExemption,
    afterAnswersTo grounds: [ScreeningGround]
  ) -> ThresholdReason {
    let unanswered = grounds.filter { answer(to: $0) == .open }
    return unanswered.isEmpty ? .exempt(exemption) : .exemptionWaits(exemption, unanswered)
  }
}
