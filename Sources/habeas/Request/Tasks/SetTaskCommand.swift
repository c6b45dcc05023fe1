import ArgumentParser
import SubjectRequests

/// `habeas request task set`.
struct SetTaskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Sets what is to be done for a claim, in one or more systems.",
    discussion: """
      Example: habeas request task set 2026-7KQ4-M0XB-W --right erasure --action erase --system CRM --system Newsletter --to p.jansen
      """
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  @Option(help: "What is to be done.")
  var action: TaskAction

  @Option(
    name: .customLong("system"),
    help: "A system or processor by name; repeat it for several, a task for each."
  )
  var systems: [String]

  @Option(name: .customLong("to"), help: "Who is to do it: a handle.")
  var assignee: Handle?

  func run() async throws {
    try await options.perform(SetTask(claims.selection, action, in: systems, to: assignee))
  }
}
