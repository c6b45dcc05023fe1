import Foundation
import Testing

extension Home {
  /// Runs a command that must succeed, and gives what it prints.
  ///
  /// - Parameters:
  ///   - words: the command, its words parted by blanks.
  ///   - arguments: further arguments, each as it is.
  /// - Returns: what it printed on standard output.
  /// - Throws: where it cannot be started.
  func output(_ words: String, _ arguments: String...) async throws -> String {
    let command = words.split(separator: " ").map(String.init) + arguments
    let outcome = try await start(command).outcome()
    #expect(outcome.status == 0, "\(words): \(outcome.errors)")
    return outcome.output
  }

  /// Runs a command that must succeed with `--json`, and reads each line that it prints.
  func lines<Line: Decodable>(
    of type: Line.Type,
    _ words: String,
    _ arguments: String...
  ) async throws -> [Line] {
    let command = words.split(separator: " ").map(String.init) + arguments + ["--json"]
    let outcome = try await start(command).outcome()
    #expect(outcome.status == 0, "\(words): \(outcome.errors)")
    return try outcome.output.split(separator: "\n").map { line in
      try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    }
  }
}
