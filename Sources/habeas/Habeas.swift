import ArgumentParser

/// `habeas`: the nouns, each with its verbs.
struct Habeas: AsyncParsableCommand {
  /// What stands before every message of an error, as where the program writes it itself.
  static var _errorPrefix: String { Terminal.prefix }

  static let configuration = CommandConfiguration(
    commandName: "habeas",
    abstract: "Processes data subject rights requests under the GDPR.",
    discussion: """
      Begin with 'habeas demo'. Requests are logged with 'habeas request log', what is due is shown \
      by 'habeas report deadlines'. Without a database URL a private PostgreSQL cluster under \
      HABEAS_HOME is used.
      Example: habeas request log --right access --received 2026-10-30 --channel post
      """,
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, ControllerCommand.self, RequestCommand.self, LetterCommand.self,
      AccessPackageCommand.self, IntakeCommand.self, ReportCommand.self, DeadlineCommand.self,
      DPIACommand.self, ActivityCommand.self, PurposeCommand.self, RecipientCommand.self,
      ConsentCommand.self, NoticeCommand.self, ResponsibilityCommand.self, DutyCommand.self,
      RetentionCommand.self, BreachCommand.self, ProcessorBreachCommand.self,
      ErasureCommand.self, DatabaseCommand.self, KeyCommand.self,
    ]
  )
}
