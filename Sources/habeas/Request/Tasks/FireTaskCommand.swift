import ArgumentParser
import SubjectRequests

/// `habeas request task fire`.
struct FireTaskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fire",
    abstract: "Records that what a deferred erasure waited for has come.",
    discussion: "Example: habeas request task fire 2026-7KQ4-M0XB-W --task 2"
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The number of the task, as 'habeas request show' gives it.")
  var task: Int

  func run() async throws {
    try await options.perform(FireTask(task))
  }
}
