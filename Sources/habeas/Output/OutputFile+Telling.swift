import ArgumentParser
import Foundation

extension OutputFile {
  /// Writes a file as ``write(_:to:_:)`` does, and says which; nothing where it is standard output.
  static func deliver(
    _ bytes: Data,
    to path: String,
    _ content: Content = .report
  ) throws {
    try write(bytes, to: path, content)
    if path != "-" { print("Wrote \(path)") }
  }

  /// Refuses to write to a terminal what it cannot show.
  ///
  /// - Parameters:
  ///   - format: the format, as `--format` names it.
  ///   - isText: whether a terminal can show it.
  ///   - path: where it is to be written.
  /// - Throws: `ValidationError`.
  static func check(_ format: String, isText: Bool, to path: String) throws {
    guard path != "-" || isText || !Terminal.isShown(.standardOutput) else {
      throw ValidationError(
        "--format \(format): a terminal cannot show it; name a file with --output"
      )
    }
  }
}
