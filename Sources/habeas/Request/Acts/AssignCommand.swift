import ArgumentParser
import SubjectRequests

/// `habeas request assign`.
struct AssignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Gives the case to an officer.",
    discussion: "Example: habeas request assign 2026-7KQ4-M0XB-W --to j.devries"
  )

  @OptionGroup var options: ActOptions

  @Option(name: .customLong("to"), help: "The officer's handle.")
  var assignee: Handle

  func run() async throws {
    try await options.perform(Assign(to: assignee))
  }
}
