import ArgumentParser

/// `habeas dpia`: the group of its verbs.
struct DPIACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dpia",
    abstract: "Writes and checks data protection impact assessments.",
    subcommands: []
  )
}
