import Foundation

/// Runs a script of `Tests/DocumentsTests/Readers` in Python, as a reader that is not ours.
enum Python {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What the script prints on a file with these bytes.
  static func run(
    _ script: String,
    on bytes: Data,
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "habeas-\(UUID().uuidString)")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "python3",
        URL(filePath: #filePath).deletingLastPathComponent()
          .appending(path: "Readers/\(script)").path(),
        file.path(),
      ] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: complaint, as: UTF8.self))
    }
    return String(decoding: printed, as: UTF8.self)
  }
}
