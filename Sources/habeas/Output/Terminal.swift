import Foundation
import Texts

/// Where a person reads, if one does.
enum Terminal {
  /// What stands before a message on standard error.
  static let prefix = "habeas: "

  /// Prints a text on standard output; what would steer a terminal is shown in its place.
  static func print(_ text: some CustomStringConvertible, terminator: String = "\n") {
    Swift.print(text.description.shown, terminator: terminator)
  }

  /// Prints a text with colours, of which each part was made harmless before it was coloured.
  static func printColoured(_ text: String) {
    Swift.print(text)
  }

  /// Prints a line on standard error; what would steer a terminal is shown in its place.
  static func complain(_ line: String) {
    show("\(prefix)\(line.shown)\n")
  }

  /// Writes on standard error; where nobody can read it, there is nobody to tell.
  static func show(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Whether a stream is shown to a person.
  static func isShown(_ stream: FileHandle) -> Bool {
    isatty(stream.fileDescriptor) == 1
  }

  /// The width beyond which a table of reference data gives way: the terminal's own.
  ///
  /// What a file or a pipe gets is read by programs, and loses nothing.
  static var limit: Int { isShown(.standardOutput) ? width : .max }

  /// The width for tables, in columns.
  ///
  /// The terminal's own, else 100: a file or a pipe has no width.
  static var width: Int {
    var size = winsize()
    guard
      isShown(.standardOutput),
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return Int(size.ws_col)
  }

  /// Whether colours are wanted: on a terminal, unless NO_COLOR is set.
  static var hasColour: Bool {
    isShown(.standardOutput) && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }
}

/// Prints a text on standard output, as ``Terminal/print(_:terminator:)`` does.
///
/// It stands before that of the standard library: no command prints what somebody wrote as it is.
func print(_ text: some CustomStringConvertible, terminator: String = "\n") {
  Terminal.print(text, terminator: terminator)
}
