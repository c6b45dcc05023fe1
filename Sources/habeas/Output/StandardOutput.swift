import CStandardOutput
import Foundation

/// Where commands print: a failure to write ends the command, since half a report looks like a whole.
enum StandardOutput {
  /// Writes bytes after what was printed before.
  ///
  /// - Throws: ``OutputError`` where they cannot be written, as on a full disk.
  static func write(_ bytes: Data) throws(OutputError) {
    try flush()
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      throw OutputError()
    }
  }

  /// Writes what is printed and not yet written.
  ///
  /// - Throws: ``OutputError``.
  static func flush() throws(OutputError) {
    guard standard_output_failed() == 0 else { throw OutputError() }
  }

  /// Runs work whose outcome does not depend on whether anybody can read what it prints.
  ///
  /// What is done stays done: where it cannot be told, that is complained of, and the command ends
  /// as it would have ended. A reader that went away ends nothing either.
  static func unneeded(by work: () async throws -> Void) async rethrows {
    signal(SIGPIPE, SIG_IGN)
    try await work()
    guard standard_output_failed() != 0 else { return }
    Terminal.complain("\(OutputError())")
    standard_output_give_up()
  }
}

/// Standard output cannot be written.
struct OutputError: Error, Hashable, CustomStringConvertible {
  var description: String {
    "standard output: cannot be written; is there room on the disk that it goes to?"
  }
}
