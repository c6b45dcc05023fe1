/// Why a question to the law has no answer: the field, and what would be right.
public enum CaseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A field that cannot be read.
  case field(String, expected: String)
  /// A name that nothing has, as the tables of the law say it.
  case wrong(String)
  /// Facts or a rule that the law refuses.
  case refused(String)

  public var description: String {
    switch self {
    case .field(let name, let expected): "\(name): expected \(expected)"
    case .wrong(let reason), .refused(let reason): reason
    }
  }
}
