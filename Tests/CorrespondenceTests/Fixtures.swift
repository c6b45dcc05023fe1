import Correspondence
import Foundation

/// The folder of files that tests read.
enum Fixtures {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  private static let reader = Result { try LetterReader() }

  /// Reads a letter with one reader for all tests.
  static func read(_ bytes: [UInt8]) throws -> LetterReading {
    try reader.get().read(bytes)
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}
