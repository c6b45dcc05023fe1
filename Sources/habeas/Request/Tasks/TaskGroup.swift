import ArgumentParser

/// `habeas request task`: the group of its verbs.
struct TaskGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: "Keeps what is to be done in each system or by each processor.",
    discussion:
      "Example: habeas request task set 2026-7KQ4-M0XB-W --right erasure --action erase --system CRM",
    subcommands: [
      ProposeTasksCommand.self, SetTaskCommand.self, FinishTaskCommand.self, DeferTaskCommand.self,
      FireTaskCommand.self, FireDueTasksCommand.self,
    ]
  )
}
