import ArgumentParser

/// `habeas deadline`: the group of its verbs.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Computes statutory dates and explains them.",
    subcommands: [
      ComputeDeadlineCommand.self, CheckDeadlinesCommand.self, ListRulesCommand.self,
      ListHolidaysCommand.self,
    ]
  )
}
