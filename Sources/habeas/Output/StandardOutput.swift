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
      throw OutputError(code: errno)
    }
  }

  /// Writes what is printed and not yet written.
  ///
  /// - Throws: ``OutputError``.
  static func flush() throws(OutputError) {
    guard fflush(nil) == 0 else { throw OutputError(code: errno) }
  }
}

/// Standard output cannot be written.
struct OutputError: Error, Hashable, CustomStringConvertible {
  /// The system's number for the reason.
  let code: Int32

  var description: String {
    "standard output: cannot be written (\(String(cString: strerror(code))))"
  }
}
