import ArgumentParser
import SubjectRequests

/// `habeas request reject-identity`.
struct RejectIdentityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject-identity",
    abstract: "Records that the identity was checked and could not be confirmed.",
    discussion: """
      The clocks run on; a document that was shown is deleted, and the outcome kept.
      Example: habeas request reject-identity 2026-7KQ4-M0XB-W --reasons 'the answers do not match the account'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "What did not match.")
  var reasons: String

  func run() async throws {
    try await options.perform(RejectIdentity(reasons: reasons))
  }
}
