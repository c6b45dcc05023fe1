import Casework
import Foundation

/// A file that holds a letter; `-` is standard input.
struct LetterFile {
  let path: String
  /// What is known of the arrival beside the letter itself.
  let arrival: LetterArrival

  var name: String { path == "-" ? "standard input" : path }

  /// The bytes of the letter, or nil where the file cannot be read.
  func read() -> [UInt8]? {
    if path == "-" { return try? [UInt8](FileHandle.standardInput.readToEnd() ?? Data()) }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}
