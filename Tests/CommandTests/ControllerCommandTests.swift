import Foundation
import Testing

@Suite struct ControllerCommandTests {
  private struct Profile: Decodable {
    let subdivision: String?
    let zone: String
  }

  private static func set(_ home: Home, _ flags: [String]) async throws -> Profile {
    let outcome = try await home.start(
      ["controller", "set", "main", "--json", "--as", "tester"] + flags
    ).outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Profile.self, from: Data(outcome.output.utf8))
  }

  @Test func `The time zone follows the place until somebody chooses one`() async throws {
    try await Home.with { home in
      #expect(try await Self.set(home, ["--country", "us"]).zone == "America/New_York")
      let moved = try await Self.set(home, ["--subdivision", "us-ca"])
      #expect(moved.subdivision == "US-CA")
      #expect(moved.zone == "America/Los_Angeles")
      #expect(try await Self.set(home, ["--zone", "America/Denver"]).zone == "America/Denver")
      #expect(try await Self.set(home, ["--subdivision", "US-NY"]).zone == "America/Denver")
      #expect(try await Self.set(home, ["--country", "NL"]).zone == "Europe/Amsterdam")
    }
  }
}
