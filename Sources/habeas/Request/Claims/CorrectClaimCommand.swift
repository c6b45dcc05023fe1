import ArgumentParser
import SubjectRequests

/// `habeas request claim correct`.
struct CorrectClaimCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Records that the letter exercises another right than was noted.",
    discussion: """
      Example: habeas request claim correct 2026-7KQ4-M0XB-W --right objection-21-1 --to objection-direct-marketing --reason 'it is about the newsletter'
      """
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  @Option(help: "The right that the letter exercises.")
  var to: ClaimedRight

  @Option(help: "Why the first reading was wrong.")
  var reason: String

  func run() async throws {
    try await options.perform(CorrectClaim(claims.selection, to: to, reason: reason))
  }
}
