import ArgumentParser
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

  var name: String { path == "-" ? "standard input" : path }

  func read() throws -> [UInt8] {
    if path == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file that exists and may be read")
    }
    return [UInt8](bytes)
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
