import ArgumentParser

/// `habeas intake`: the group of its verbs.
struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Reads letters.",
    subcommands: [ReadLetters.self]
  )
}
