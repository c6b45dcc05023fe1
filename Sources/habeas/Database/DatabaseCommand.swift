import ArgumentParser

/// `habeas database`: the group of its verbs.
struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "database",
    abstract: "Starts, stops and checks the database.",
    discussion: "Example: habeas database status",
    subcommands: [
      StartDatabase.self, StopDatabase.self, ShowDatabaseStatus.self, MigrateDatabase.self,
      VerifyDatabase.self,
    ]
  )
}
