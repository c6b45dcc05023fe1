import ArgumentParser
import SubjectRequests

/// `habeas request ask-clarification`.
struct AskClarificationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-clarification",
    abstract: "Records that the person was asked to specify the request (recital 63).",
    discussion:
      "Example: habeas request ask-clarification 2026-7KQ4-M0XB-W --reason 'twenty years of orders'"
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var claims: ClaimOptions
  @OptionGroup var question: QuestionOptions

  func run() async throws {
    try await options.perform(
      AskClarification(claims.selection, reason: question.reason, timeliness: question.timeliness)
    )
  }
}
