import Foundation
import Testing

/// What `database verify --json` prints.
struct Verification: Decodable {
  let requests: Int
  let events: Int
  let erased: Int
  let differences: [Difference]

  struct Difference: Decodable, Equatable {
    let field: String
    let remedy: String
  }

  /// Verifies the database of a home; the exit code must agree with what is printed.
  static func read(_ home: Home, _ options: String...) async throws -> Verification {
    let outcome = try await home.start(["database", "verify", "--json"] + options).outcome()
    let found = try #require(
      try? JSONDecoder().decode(Verification.self, from: Data(outcome.output.utf8)),
      "\(outcome.errors)"
    )
    let isWhole = found.differences.allSatisfy { $0.remedy == "rewritten" }
    #expect(outcome.status == (isWhole ? 0 : 1))
    return found
  }
}
