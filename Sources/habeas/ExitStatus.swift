/// The exit codes of the program.
enum ExitStatus {
  /// Refused, or differences found.
  static let refused: Int32 = 1
  /// Words of the command line that cannot be (EX_USAGE).
  static let usage: Int32 = 64
  /// The database could not be reached, or an outcome is unknown (EX_TEMPFAIL).
  static let temporaryFailure: Int32 = 75
}
