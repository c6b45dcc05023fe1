import ArgumentParser

@main
struct Habeas: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "habeas",
    abstract: "Processes data subject rights requests under the GDPR.",
    version: "0.1.0",
    subcommands: [
      DatabaseCommand.self, DeadlineCommand.self, DPIACommand.self, IntakeCommand.self,
      KeyCommand.self, RequestCommand.self, ControllerCommand.self, ReportCommand.self,
    ]
  )
}
