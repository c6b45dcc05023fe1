/// Why a file of rules, holidays or phrases cannot be used: which file, which line, what is wrong.
public enum LawDataError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The program was built without the file.
  case missingFile(String)
  case unreadable(file: String, reason: String)
  case badField(file: String, line: Int, column: String, expected: String)
  /// Two rules give the same clock of the same right on the same day.
  case overlappingValidity(RuleIdentifier, RuleIdentifier)
  case duplicateRule(RuleIdentifier)

  public var description: String {
    switch self {
    case .missingFile(let name): "\(name): the program does not hold this file"
    case .unreadable(let file, let reason): "\(file): \(reason)"
    case .badField(let file, let line, let column, let expected):
      "\(file) line \(line), \(column): expected \(expected)"
    case .overlappingValidity(let first, let second):
      "rules \(first.rawValue) and \(second.rawValue): effective_from and effective_to overlap "
        + "for the same regime, right and clock"
    case .duplicateRule(let id): "rule \(id.rawValue): the identifier is used twice"
    }
  }
}
