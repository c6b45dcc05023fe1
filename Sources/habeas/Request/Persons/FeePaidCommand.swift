import ArgumentParser
import SubjectRequests

/// `habeas request fee-paid`.
struct FeePaidCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee-paid",
    abstract: "Records that the fee was paid, or the person agreed to pay it.",
    discussion: "Example: habeas request fee-paid 2026-7KQ4-M0XB-W"
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  func run() async throws {
    try await options.perform(ReportFeePaid(claims.selection))
  }
}
