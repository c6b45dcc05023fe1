import ArgumentParser
import SubjectRequests

/// `habeas request task done`.
struct FinishTaskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Records that a task was done, and what was found.",
    discussion: """
      Example: habeas request task done 2026-7KQ4-M0XB-W --task 1 --result nothing-found
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The number of the task, as 'habeas request show' gives it.")
  var task: Int

  @Option(help: "What came of it.")
  var result: TaskResult

  @Option(help: "What was done, or why it is impossible.")
  var note: String?

  func run() async throws {
    try await options.perform(FinishTask(task, result, note: note))
  }
}
