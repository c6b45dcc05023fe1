import ArgumentParser
import SubjectRequests

/// `habeas request recipient none`.
struct NoRecipientsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "none",
    abstract: "Records that the data was disclosed to nobody, so that nobody is to be told.",
    discussion: "Example: habeas request recipient none 2026-7KQ4-M0XB-W --right rectification"
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The claim: rectification, erasure or restriction.")
  var right: Right

  func run() async throws {
    try await options.perform(SayNoRecipients(of: right))
  }
}
