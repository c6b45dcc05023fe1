/// The five-character code of a failed statement.
///
/// See Appendix A of PostgreSQL's documentation.
public struct SQLState: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let featureNotSupported = SQLState(rawValue: "0A000")
  public static let stringDataRightTruncation = SQLState(rawValue: "22001")
  public static let numericValueOutOfRange = SQLState(rawValue: "22003")
  public static let datetimeFieldOverflow = SQLState(rawValue: "22008")
  public static let divisionByZero = SQLState(rawValue: "22012")
  public static let characterNotInRepertoire = SQLState(rawValue: "22021")
  public static let invalidTextRepresentation = SQLState(rawValue: "22P02")
  public static let notNullViolation = SQLState(rawValue: "23502")
  public static let foreignKeyViolation = SQLState(rawValue: "23503")
  public static let uniqueViolation = SQLState(rawValue: "23505")
  public static let checkViolation = SQLState(rawValue: "23514")
  public static let exclusionViolation = SQLState(rawValue: "23P01")
  public static let readOnlyTransaction = SQLState(rawValue: "25006")
  public static let failedTransaction = SQLState(rawValue: "25P02")
  public static let invalidStatementName = SQLState(rawValue: "26000")
  public static let invalidPassword = SQLState(rawValue: "28P01")
  public static let invalidCatalogName = SQLState(rawValue: "3D000")
  public static let serializationFailure = SQLState(rawValue: "40001")
  public static let deadlockDetected = SQLState(rawValue: "40P01")
  public static let insufficientPrivilege = SQLState(rawValue: "42501")
  public static let syntaxError = SQLState(rawValue: "42601")
  public static let duplicateDatabase = SQLState(rawValue: "42P04")
  public static let duplicatePreparedStatement = SQLState(rawValue: "42P05")
  public static let duplicateObject = SQLState(rawValue: "42710")
  public static let undefinedObject = SQLState(rawValue: "42704")
  public static let undefinedColumn = SQLState(rawValue: "42703")
  public static let undefinedTable = SQLState(rawValue: "42P01")
  public static let diskFull = SQLState(rawValue: "53100")
  public static let tooManyConnections = SQLState(rawValue: "53300")
  public static let lockNotAvailable = SQLState(rawValue: "55P03")
  public static let queryCanceled = SQLState(rawValue: "57014")
  public static let adminShutdown = SQLState(rawValue: "57P01")
  public static let cannotConnectNow = SQLState(rawValue: "57P03")

  /// Whether the server undid the transaction for the sake of another, so that the same
  /// transaction may well succeed next time.
  public var invitesRetry: Bool {
    self == .serializationFailure || self == .deadlockDetected
  }

  /// Whether PostgreSQL's message for this code never quotes a value of a row or a parameter.
  ///
  /// Those of data (22), of constraints (23), raised by functions (P0) or internal (XX) do or may:
  /// `invalid input syntax for type uuid: "…"`.
  var hasHarmlessMessage: Bool {
    Self.harmlessClasses.contains(String(rawValue.prefix(2)))
  }

  private static let harmlessClasses: Set<String> = [
    "01", "08", "0A", "21", "24", "25", "26", "28", "2B", "2D", "34", "3B", "3D", "3F", "40",
    "42", "53", "54", "55", "57", "58", "F0",
  ]
}
