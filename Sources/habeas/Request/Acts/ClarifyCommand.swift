import ArgumentParser
import SubjectRequests

/// `habeas request clarify`.
struct ClarifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clarify",
    abstract: "Records that the person answered the question of clarification.",
    discussion: "Example: habeas request clarify 2026-7KQ4-M0XB-W"
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var claims: ClaimOptions

  func run() async throws {
    try await options.perform(Clarify(claims.selection))
  }
}
