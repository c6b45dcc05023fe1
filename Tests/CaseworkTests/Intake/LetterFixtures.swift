import Casework
import Correspondence
import Foundation
import Testing
import TimeLimits

/// The letters of `Fixtures/letters`, with what their table says of them.
struct LetterFixtures {
  struct Letter: Sendable {
    let file: String
    let kind: String
    let rights: Set<String>
    let sender: String
    let arrived: Instant
    let bytes: [UInt8]
    let reading: LetterReading
  }

  /// All letters, the oldest arrival first; read once for all tests.
  static func all() throws -> [Letter] { try letters.get() }

  private static let letters = Result { try read() }

  private static func read() throws -> [Letter] {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Fixtures/letters")
      .standardized
    let reader = try LetterReader()
    let table = try String(contentsOf: folder.appending(path: "expected.csv"), encoding: .utf8)
    let letters = try table.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: fields[0])))
      return Letter(
        file: fields[0],
        kind: fields[2],
        rights: Set(fields[3].split(separator: " ").map(String.init)),
        sender: fields[4],
        arrived: try instant(fields[7]),
        bytes: bytes,
        reading: try reader.read(bytes)
      )
    }
    return letters.sorted { $0.arrived < $1.arrived }
  }
}
