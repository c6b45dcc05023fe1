/// What the server said of a statement that failed, without a word of what it was about.
///
/// The server's DETAIL, HINT and CONTEXT quote rows and are never read; its message is dropped
/// where its code says that it may quote a value. Names of the schema are kept.
public struct StatementFailure: Error, Sendable, Equatable {
  public let state: SQLState
  /// The server's message, or a general one in its place.
  public let message: String
  public let schema: String?
  public let table: String?
  public let column: String?
  public let constraint: String?

  init(
    state: SQLState,
    message: String,
    schema: String? = nil,
    table: String? = nil,
    column: String? = nil,
    constraint: String? = nil
  ) {
    self.state = state
    self.message = state.hasHarmlessMessage ? message : Self.generalMessage(for: state)
    self.schema = schema
    self.table = table
    self.column = column
    self.constraint = constraint
  }

  private static func generalMessage(for state: SQLState) -> String {
    switch state {
    case .notNullViolation: "a value is missing"
    case .foreignKeyViolation: "a row refers to another that does not exist, or is referred to"
    case .uniqueViolation: "the value exists already"
    case .checkViolation: "the value breaks a rule of its table"
    case .exclusionViolation: "the value conflicts with another"
    case .invalidTextRepresentation: "the text is no value of its type"
    case .characterNotInRepertoire: "the text holds a character that cannot be stored"
    case .stringDataRightTruncation: "the text is too long"
    case .numericValueOutOfRange, .datetimeFieldOverflow: "the value is out of range"
    case .divisionByZero: "division by zero"
    default:
      switch state.rawValue.prefix(2) {
      case "22": "the value is not acceptable"
      case "23": "the value breaks a constraint"
      case "P0": "a function of the database refused"
      case "XX": "internal error of the server"
      default: "the server refused the statement"
      }
    }
  }
}

extension StatementFailure: CustomStringConvertible {
  /// `messages are kept once: the value exists already (23505, table letter, constraint
  /// messages_are_kept_once)`.
  public var description: String {
    let names = [("table", table), ("column", column), ("constraint", constraint)]
      .compactMap { label, name in name.map { "\(label) \($0)" } }
    let place = ([state.rawValue] + names).joined(separator: ", ")
    let rule = rule.map { "\($0): " } ?? ""
    return "\(rule)\(message) (\(place))"
  }

  /// What the constraint demands, in words: its name, where that is a sentence.
  ///
  /// Of a row that exists already under its key, what there is to do.
  public var rule: String? {
    guard let constraint else { return nil }
    if state == .uniqueViolation, constraint.hasSuffix("_key") || constraint.hasSuffix("_pkey") {
      return "another was quicker; look again at what is there now"
    }
    let words = constraint.split(separator: "_")
    return words.count > 2 ? words.joined(separator: " ") : nil
  }
}
