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
}

/// Standard output cannot be written.
struct OutputError: Error, Hashable, CustomStringConvertible {
  var description: String {
    "standard output: cannot be written; is there room on the disk that it goes to?"
  }
}
