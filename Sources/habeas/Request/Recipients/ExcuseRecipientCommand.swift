import ArgumentParser
import SubjectRequests

/// `habeas request recipient excuse`.
struct ExcuseRecipientCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "excuse",
    abstract: "Records that telling a recipient is impossible or disproportionate, and why.",
    discussion: """
      Example: habeas request recipient excuse 2026-7KQ4-M0XB-W --recipient 1 --because impossible --reasons 'the firm was dissolved'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The number of the recipient, as 'habeas request show' gives it.")
  var recipient: Int

  @Option(name: .customLong("because"), help: "What stands against telling.")
  var excuse: RecipientExcuse

  @Option(help: "The reasons.")
  var reasons: String

  func run() async throws {
    try await options.perform(ExcuseRecipient(recipient, excuse, reasons: reasons))
  }
}
