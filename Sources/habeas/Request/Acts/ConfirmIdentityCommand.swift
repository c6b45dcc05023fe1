import ArgumentParser
import SubjectRequests

/// `habeas request confirm-identity`.
struct ConfirmIdentityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm-identity",
    abstract: "Records that the identity was confirmed; the clock runs on.",
    discussion: "Example: habeas request confirm-identity 2026-7KQ4-M0XB-W"
  )

  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.perform(ConfirmIdentity())
  }
}
