public import Foundation

/// Runs a script of `Tests/TestReaders/Scripts` in Python, as a reader that is not ours.
///
/// The Python is the one of `.build/python`, which has the packages of `Tests/requirements.txt`, or
/// else the machine's, whose scripts of plain Python run as well.
public enum Python {
  /// What a script said against the file.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The interpreter, as an absolute path.
  public static let path: String = {
    let own = checkout.appending(path: ".build/python/bin/python3").path()
    return FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/python3"
  }()

  /// Whether tests that need a package of `Tests/requirements.txt` run: where it is installed, and
  /// always in CI, where its absence is a fault.
  public static func runs(_ package: String) -> Bool {
    if ProcessInfo.processInfo.environment["CI"] != nil { return true }
    return (try? execute(["-c", "import \(package)"])) != nil
  }

  /// What the script prints on a file with these bytes.
  ///
  /// - Parameters:
  ///   - script: the name of the script's file.
  ///   - bytes: the content of the file that it opens.
  ///   - arguments: what it gets after the path of the file.
  ///   - environment: variables beside those of this process.
  /// - Returns: its standard output.
  /// - Throws: ``Failure`` with the complaint of a script that ended with another status than 0.
  public static func run(
    _ script: String,
    on bytes: Data,
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "habeas-\(UUID().uuidString)")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = checkout.appending(path: "Tests/TestReaders/Scripts/\(script)").path()
    return try execute([script, file.path()] + arguments, environment: environment)
  }

  private static let checkout = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func execute(
    _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let errors = FileManager.default.temporaryDirectory
      .appending(path: "habeas-\(UUID().uuidString)")
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    return String(decoding: printed, as: UTF8.self)
  }
}
