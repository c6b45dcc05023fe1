import ArgumentParser
import SubjectRequests

/// `habeas request recipient asked`.
struct RecipientsAskedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asked",
    abstract: "Records that the person asked who the recipients are.",
    discussion: "Example: habeas request recipient asked 2026-7KQ4-M0XB-W"
  )

  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.perform(AskForRecipients())
  }
}
