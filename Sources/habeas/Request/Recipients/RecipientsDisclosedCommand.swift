import ArgumentParser
import SubjectRequests

/// `habeas request recipient disclosed`.
struct RecipientsDisclosedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclosed",
    abstract: "Records that the person was told who the recipients are.",
    discussion: """
      A letter of the kind recipient-list names them, and records it when it is sent.
      Example: habeas request recipient disclosed 2026-7KQ4-M0XB-W
      """
  )

  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.perform(DiscloseRecipients())
  }
}
