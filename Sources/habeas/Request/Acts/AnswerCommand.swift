import ArgumentParser
import SubjectRequests

/// `habeas request answer`.
struct AnswerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Records that the person was told the decision and the action taken.",
    discussion: """
      Of what was granted something must show that it was done: an act, finished tasks, a restriction \
      in force, a copy. Otherwise the answer is refused, with the command that records it.
      Example: habeas request answer 2026-7KQ4-M0XB-W
      """
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var claims: ClaimOptions

  func run() async throws {
    try await options.perform(Answer(claims.selection))
  }
}
