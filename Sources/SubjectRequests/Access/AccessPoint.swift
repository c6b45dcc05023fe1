/// What a person who asks for access is told of each activity (Article 15(1) and 15(2)).
///
/// The raw values are the keys of ``AccessInformation/Activity`` in files.
public enum AccessPoint: String, Sendable, Hashable, CaseIterable, Codable,
  CodingKeyRepresentable
{
  case purposes
  case lawfulBases
  case categories
  case recipients
  case transfers
  case retention
  case sources
  case automatedDecisions

  /// The provision that asks for it, such as `15(1)(a)`.
  public var provision: String {
    switch self {
    case .purposes: "15(1)(a)"
    case .lawfulBases: "6(1)"
    case .categories: "15(1)(b)"
    case .recipients: "15(1)(c)"
    case .transfers: "15(2)"
    case .retention: "15(1)(d)"
    case .sources: "15(1)(g)"
    case .automatedDecisions: "15(1)(h)"
    }
  }
}

extension AccessInformation.Activity {
  /// What is told on a point, a text for each value.
  public func values(on point: AccessPoint) -> [String] {
    switch point {
    case .purposes: purposes
    case .lawfulBases: lawfulBases
    case .categories: categories
    case .recipients: recipients
    case .transfers: transfers.map { "\($0.destination): \($0.safeguards)" }
    case .retention: retention
    case .sources: sources
    case .automatedDecisions: automatedDecisions.map { "\($0.logic) \($0.consequences)" }
    }
  }
}
