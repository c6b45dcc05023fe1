import ArgumentParser
import SubjectRequests

/// `habeas request notify-recipients`.
struct NotifyRecipientsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify-recipients",
    abstract: "Records that recipients were told of what was done (Art. 19).",
    discussion: "Example: habeas request notify-recipients 2026-7KQ4-M0XB-W --by email"
  )

  @OptionGroup var options: ActOptions

  @Option(
    name: .customLong("recipient"),
    help: "The number of a recipient; all that are still to be told unless given."
  )
  var recipients: [Int] = []

  @Option(name: .customLong("by"), help: "The channel by which they were told.")
  var channel: Channel

  func run() async throws {
    let which: TellRecipients.Selection = recipients.isEmpty ? .allToTell : .numbers(recipients)
    try await options.perform(TellRecipients(which, by: channel))
  }
}
