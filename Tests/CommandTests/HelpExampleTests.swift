import ArgumentParser
import Testing

@testable import habeas

/// What stands as an example in the help of a command can be typed as it stands.
@Suite struct HelpExampleTests {
  /// An example, and the command whose help gives it.
  struct Example: Sendable, CustomTestStringConvertible {
    let command: String
    let words: [String]

    var testDescription: String { words.joined(separator: " ") }
  }

  private static let examples: [Example] = commands(Habeas.self, []).flatMap { path, type in
    shellLines(type.configuration.discussion).map { Example(command: path, words: $0) }
  }

  @Test(arguments: examples)
  func `The parser takes it`(example: Example) throws {
    do {
      let parsed = try Habeas.parseAsRoot(example.words)
      // A group's example is that of one of its verbs, and is never the help itself.
      #expect("\(type(of: parsed))" != "HelpCommand")
    } catch {
      Issue.record("habeas \(example.command) --help: \(Habeas.message(for: error))")
    }
  }

  @Test func `There is one in the help of each command`() {
    let given = Set(Self.examples.map(\.command))
    let all = Set(Self.commands(Habeas.self, []).map(\.path))
    #expect(all.subtracting(given) == [])
    #expect(all.count > 150)
  }

  private static func commands(
    _ type: any ParsableCommand.Type,
    _ path: [String]
  ) -> [(path: String, type: any ParsableCommand.Type)] {
    let own = [(path: path.joined(separator: " "), type: type)]
    return own
      + type.configuration.subcommands.flatMap { commands($0, path + [$0._commandName]) }
  }

  /// The command lines after `Example:` and `Examples:`, as a shell would split them.
  ///
  /// A line of its own is an example, and what stands between commas or bars in it is one too; lines
  /// that begin otherwise are prose.
  private static func shellLines(_ discussion: String) -> [[String]] {
    guard let start = discussion.firstMatch(of: /Examples?:/)?.range else { return [] }
    let lines = discussion[start.upperBound...].replacing("\\\n", with: " ")
      .split(separator: "\n")
    return lines.flatMap { line in
      line.replacing(", habeas ", with: " | habeas ").split(separator: " | ")
    }
    .compactMap { part in
      // Without the environment before the program, and without where the output goes.
      let words = words(part).drop { $0.contains("=") && !$0.hasPrefix("-") }
      guard words.first == "habeas" else { return nil }
      return words.dropFirst().prefix { ![">", "<"].contains($0) }
        // An identifier whose end is left out.
        .map { $0.replacing("0199a3c4-…", with: "0199a3c4-7d1e-7c3b-9f2a-5e6d7c8b9a01") }
    }
  }

  /// The words of a line, with quotes taken off.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (quote, character) {
      case (nil, " "):
        if let done = word { words.append(done) }
        word = nil
      case (nil, "'"), (nil, "\""):
        quote = character
        word = word ?? ""
      case (let open?, character) where open == character: quote = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return words
  }
}
