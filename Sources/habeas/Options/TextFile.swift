import ArgumentParser
import Casework

/// A file of text that an option names.
enum TextFile {
  /// The text of a file; `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - option: the option that names it, such as `--file`.
  /// - Returns: its text.
  /// - Throws: `ValidationError` where it cannot be read, or is no UTF-8.
  static func text(of path: String, named option: String) throws -> String {
    guard let bytes = LetterFile(path: path, arrival: .unknown).read() else {
      throw ValidationError("\(option) \(path): cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ValidationError("\(option) \(path): is not UTF-8")
    }
    return text
  }
}
