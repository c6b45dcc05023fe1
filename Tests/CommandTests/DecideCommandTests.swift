import ArgumentParser
import Testing

@testable import habeas

/// What is said beside a decision that has no place for it is not lost without a word.
@Suite("Options of a decision") struct DecideCommandTests {
  private static func words(_ outcome: String, _ more: [String]) -> [String] {
    ["request", "decide", "2026-7KQ4-M0XB-W", "--right", "access", "--outcome", outcome] + more
  }

  @Test(arguments: [
    ("granted", ["--ground", "15(4)", "--reasons", "x"], "--outcome partly-granted"),
    ("granted", ["--reasons", "x"], "--outcome partly-granted"),
    ("nothing-held", ["--authority", "nlap"], "--outcome refused"),
    ("not-identifiable", ["--reasons", "x", "--ground", "11(2)"], "--outcome refused"),
  ])
  func areNotLost(_ outcome: String, _ options: [String], _ meant: String) throws {
    let error = #expect(throws: (any Error).self) {
      try Habeas.parseAsRoot(Self.words(outcome, options))
    }
    let message = Habeas.fullMessage(for: try #require(error))
    #expect(message.contains("\(outcome) takes none") && message.contains(meant), "\(message)")
  }

  @Test(arguments: [
    ("granted", []), ("not-identifiable", ["--reasons", "x"]),
    ("partly-granted", ["--ground", "15(4)", "--reasons", "x", "--remedy", "y"]),
  ])
  func areTakenWhereTheyBelong(_ outcome: String, _ options: [String]) throws {
    #expect(throws: Never.self) { try Habeas.parseAsRoot(Self.words(outcome, options)) }
  }
}
