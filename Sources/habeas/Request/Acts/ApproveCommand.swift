import ArgumentParser
import SubjectRequests

/// `habeas request approve`.
struct ApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approves what another person decided, or a fee; only now it holds.",
    discussion: "Example: habeas request approve 2026-7KQ4-M0XB-W --right erasure --as p.jansen"
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  func run() async throws {
    try await options.perform(Approve(claims.selection))
  }
}
