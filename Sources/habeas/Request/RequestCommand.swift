import ArgumentParser

/// `habeas request`: the group of its verbs.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Logs requests and moves them on.",
    subcommands: []
  )
}
