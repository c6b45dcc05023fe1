/// The 36 questions of a worksheet, under the numbers that its files use.
public enum PIAQuestion: Int, Sendable, Hashable, CaseIterable {
  case overview = 111
  case responsibilities, standards
  case data = 121
  case lifeCycle, assets

  case purposes = 211
  case lawfulBasis, minimisation, accuracy, retention
  case information = 221
  case consent, accessAndPortability, rectificationAndErasure, restrictionAndObjection
  case processors, transfers

  case accessImpacts = 321
  case accessThreats, accessSources, accessMeasures, accessSeverity, accessLikelihood
  case changeImpacts = 331
  case changeThreats, changeSources, changeMeasures, changeSeverity, changeLikelihood
  case lossImpacts = 341
  case lossThreats, lossSources, lossMeasures, lossSeverity, lossLikelihood

  /// What an answer is made of.
  public enum Kind: Sendable, Hashable {
    case text
    case tags
    /// A level from 1 to 4 and why.
    case level
  }

  public var kind: Kind {
    guard rawValue > 300 else { return .text }
    return rawValue % 10 < 5 ? .tags : .level
  }

  /// Whether an evaluator judges the question, rather than its whole item.
  public var isEvaluatedByItself: Bool { (200..<300).contains(rawValue) }

  /// The questions that are answered in a text, in the order of the worksheet.
  public static let narrative = allCases.filter { $0.kind == .text }
}
