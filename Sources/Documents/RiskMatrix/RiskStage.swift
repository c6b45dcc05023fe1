import Assessments

/// Which of its two ratings a risk is shown by.
enum RiskStage: Hashable, CaseIterable {
  case inherent, residual

  func rating(of risk: Risk) -> RiskRating? {
    switch self {
    case .inherent: risk.inherent
    case .residual: risk.residual
    }
  }
}
