import ArgumentParser
import SubjectRequests

/// `habeas request withdraw`.
struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Records that the person took claims back.",
    discussion: "Example: habeas request withdraw 2026-7KQ4-M0XB-W --right erasure"
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var claims: ClaimOptions

  func run() async throws {
    try await options.perform(Withdraw(claims.selection))
  }
}
