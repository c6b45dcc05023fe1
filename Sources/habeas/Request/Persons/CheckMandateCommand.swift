import ArgumentParser
import SubjectRequests

/// `habeas request check-mandate`.
struct CheckMandateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-mandate",
    abstract: "Records whether the mandate holds.",
    discussion: "Example: habeas request check-mandate 2026-7KQ4-M0XB-W --finding accepted"
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Whether it holds.")
  var finding: Mandate.Finding

  @Option(help: "Why; needed where it is rejected.")
  var reasons: String?

  func run() async throws {
    try await options.perform(CheckMandate(finding, reasons: reasons))
  }
}
