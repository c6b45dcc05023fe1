import ArgumentParser
import SubjectRequests

/// `habeas request close`.
struct CloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Ends the case: every claim is answered or withdrawn, or the person never answered.",
    discussion: "Example: habeas request close 2026-7KQ4-M0XB-T"
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why it ends although the person did not answer a question, after reminders.")
  var unanswered: String?

  func run() async throws {
    try await options.perform(Close(unanswered.map { .unanswered(reasons: $0) } ?? .completed))
  }
}
