import ArgumentParser
import SubjectRequests

/// `habeas request ask-identity`.
struct AskIdentityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-identity",
    abstract: "Records that information to confirm the identity was asked for (Art. 12(6)).",
    discussion:
      "Example: habeas request ask-identity 2026-7KQ4-M0XB-W --reason 'the address is not the one on file'"
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var question: QuestionOptions

  func run() async throws {
    try await options.perform(AskIdentity(ground: question.reason, timeliness: question.timeliness))
  }
}
