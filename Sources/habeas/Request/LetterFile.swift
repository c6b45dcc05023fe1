import Correspondence
import Foundation
import TimeLimits

/// A file that holds a letter; `-` is standard input.
struct LetterFile {
  let path: String
  let arrival: Arrival?

  /// What is known of the arrival beside the letter itself.
  enum Arrival {
    /// Somebody says so.
    case told(Instant)
    /// The mail folder says so; a trusted Received field is better evidence.
    case delivered(Instant)
  }

  /// Whether another program hands it over, such as a mail server.
  var isPiped: Bool { path == "-" }

  var name: String { isPiped ? "standard input" : path }

  /// The bytes of the letter, or nil where the file cannot be read.
  func read() -> [UInt8]? {
    if isPiped { return try? [UInt8](FileHandle.standardInput.readToEnd() ?? Data()) }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// The arrival that goes before what the letter says.
  func arrival(_ reading: LetterReading) -> Instant? {
    switch arrival {
    case .told(let instant): instant
    case .delivered(let instant): reading.received ?? instant
    case nil: nil
    }
  }
}
