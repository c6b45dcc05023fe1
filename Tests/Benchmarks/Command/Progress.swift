import Foundation

/// What is going on, told on standard error.
enum Progress {
  static func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
