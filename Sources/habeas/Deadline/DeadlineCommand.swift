import ArgumentParser

/// `habeas deadline`: the group of its verbs.
struct DeadlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract:
      "Computes statutory dates, explains and proves them, and changes the law they follow.",
    discussion: """
      Example: habeas deadline compute --right access --received 2026-01-31 --country NL
      """,
    subcommands: [
      ComputeDeadlineCommand.self, CheckDeadlinesCommand.self, RulesCommand.self,
      HolidaysCommand.self,
      VerifyDeadlinesCommand.self, RecomputeDeadlinesCommand.self, AcceptDeadlinesCommand.self,
    ]
  )
}
