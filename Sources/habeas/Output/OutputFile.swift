import ArgumentParser
import Foundation

/// Files that commands write.
enum OutputFile {
  /// Writes a file whole or not at all; `-` is standard output.
  static func write(_ bytes: Data, to path: String) throws {
    if path == "-" { return try StandardOutput.write(bytes) }
    do {
      try bytes.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ValidationError("--output \(path): cannot be written; name a file in a folder that is")
    }
  }
}
