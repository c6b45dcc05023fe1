import Correspondence
import Foundation
import Testing

/// A program with the interface of sendmail that does what a test wants, and keeps what it is given.
struct SendmailScript: ~Copyable {
  let folder: URL

  /// What the program does with a message.
  enum Manner: String {
    case takes = "exit 0"
    case defers = "exit 75"
    case refuses = "exit 67"
    /// Takes the message and never answers.
    case hangs = "exec sleep 86400"
    case isKilled = "kill -KILL $$"
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sendmail-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program; what hangs is ended after a second.
  func program(_ manner: Manner) throws -> Sendmail {
    let file = folder.appending(path: "\(manner)")
    let script = """
      #!/bin/sh
      cat > "\(folder.path)/$$.part"
      echo "$@" > "\(folder.path)/arguments"
      mv "\(folder.path)/$$.part" "\(folder.path)/$$.eml"
      \(manner.rawValue)
      """
    try Data(script.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    return Sendmail(path: file.path, limit: manner == .hangs ? 1 : 600)
  }

  /// The messages that it was given, in no order.
  func messages() throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "eml" }
      .map { [UInt8](try Data(contentsOf: $0)) }
  }

  /// The arguments that it was started with last.
  func arguments() throws -> String {
    try String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
  }
}
