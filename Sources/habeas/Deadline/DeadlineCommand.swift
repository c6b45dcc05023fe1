import ArgumentParser

/// `habeas deadline`: the group of its verbs.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Computes statutory dates and explains them.",
    discussion: """
      Example: habeas deadline compute --right access --received 2026-01-31 --country NL
      """,
    subcommands: [
      ComputeDeadlineCommand.self, CheckDeadlinesCommand.self, ListRulesCommand.self,
      ListHolidaysCommand.self,
    ]
  )
}
