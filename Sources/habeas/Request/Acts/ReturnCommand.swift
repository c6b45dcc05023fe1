import ArgumentParser
import SubjectRequests

/// `habeas request return`.
struct ReturnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Takes back a decision or fee that is not approved, for reasons.",
    discussion: """
      Example: habeas request return 2026-7KQ4-M0XB-W --right erasure --reasons 'the invoices are older than seven years'
      """
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  @Option(help: "Why it is not approved.")
  var reasons: String

  func run() async throws {
    try await options.perform(ReturnDecision(claims.selection, reasons: reasons))
  }
}
