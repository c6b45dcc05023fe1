/// A right together with the provision it is exercised under, where that decides the clocks.
///
/// Only an objection has provisions with different time limits: Article 21(1) is weighed and answered
/// within the month, Article 21(2) against direct marketing is obeyed at once.
public enum ClaimedRight: Sendable, Hashable {
  case access
  case rectification
  case erasure
  case restriction
  case portability
  case objection(ObjectionScope)
  case automatedDecision
  case consentWithdrawal

  /// What an objection is directed against.
  public enum ObjectionScope: String, Sendable, Hashable, CaseIterable, Codable {
    /// Article 21(1): processing under Article 6(1)(e) or (f).
    case particularSituation = "21(1)"
    /// Article 21(2): direct marketing.
    case directMarketing = "21(2)"
    /// Article 21(6): research and statistics.
    case research = "21(6)"
  }

  /// Every right under every provision, objections last.
  public static let all: [ClaimedRight] =
    Right.allCases.filter { $0 != .objection }.map { ClaimedRight($0) }
    + ObjectionScope.allCases.map { .objection($0) }

  /// The right, without its provision.
  public var right: Right {
    switch self {
    case .access: .access
    case .rectification: .rectification
    case .erasure: .erasure
    case .restriction: .restriction
    case .portability: .portability
    case .objection: .objection
    case .automatedDecision: .automatedDecision
    case .consentWithdrawal: .consentWithdrawal
    }
  }

  /// The article as it is cited, without the name of the act: `15`, `21(2)`, `7(3)`.
  public var article: String {
    switch self {
    case .access: "15"
    case .rectification: "16"
    case .erasure: "17"
    case .restriction: "18"
    case .portability: "20"
    case .objection(let scope): scope.rawValue
    case .automatedDecision: "22(3)"
    case .consentWithdrawal: "7(3)"
    }
  }

  /// Makes the claim of a right.
  ///
  /// An objection without a known scope is one under Article 21(1).
  public init(_ right: Right, scope: ObjectionScope = .particularSituation) {
    switch right {
    case .access: self = .access
    case .rectification: self = .rectification
    case .erasure: self = .erasure
    case .restriction: self = .restriction
    case .portability: self = .portability
    case .objection: self = .objection(scope)
    case .automatedDecision: self = .automatedDecision
    case .consentWithdrawal: self = .consentWithdrawal
    }
  }
}
