import ArgumentParser

/// `habeas controller`: the group of its verbs.
struct ControllerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controller",
    abstract: "Keeps the profiles of controllers.",
    subcommands: []
  )
}
