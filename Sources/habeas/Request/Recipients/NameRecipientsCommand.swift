import ArgumentParser
import SubjectRequests

/// `habeas request recipient name`.
struct NameRecipientsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Names those to whom the data was disclosed.",
    discussion: """
      Example: habeas request recipient name 2026-7KQ4-M0XB-W --right erasure --name 'Mailer Inc.'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The claim: rectification, erasure or restriction.")
  var right: Right

  @Option(name: .customLong("name"), help: "A recipient; repeat it for several.")
  var names: [String]

  func run() async throws {
    try await options.perform(NameRecipients(names, of: right))
  }
}
