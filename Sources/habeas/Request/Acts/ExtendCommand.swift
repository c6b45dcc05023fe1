import ArgumentParser
import SubjectRequests

/// `habeas request extend`.
struct ExtendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Records that the time limit was extended and the person told why (Art. 12(3)).",
    discussion:
      "Example: habeas request extend 2026-7KQ4-M0XB-T --months 2 --reasons 'complex: three archives'"
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var claims: ClaimOptions

  @Option(help: "One or two further months.")
  var months: Int

  @Option(help: "The reasons as told to the person.")
  var reasons: String

  func run() async throws {
    try await options.perform(ExtendTimeLimit(claims.selection, months: months, reasons: reasons))
  }
}
