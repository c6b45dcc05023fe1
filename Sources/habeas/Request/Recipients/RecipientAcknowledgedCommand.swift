import ArgumentParser
import SubjectRequests

/// `habeas request recipient acknowledged`.
struct RecipientAcknowledgedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledged",
    abstract: "Records that a recipient confirmed what it was told.",
    discussion: "Example: habeas request recipient acknowledged 2026-7KQ4-M0XB-W --recipient 1"
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The number of the recipient, as 'habeas request show' gives it.")
  var recipient: Int

  func run() async throws {
    try await options.perform(AcknowledgeByRecipient(recipient))
  }
}
