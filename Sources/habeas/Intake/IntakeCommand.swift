import ArgumentParser

/// `habeas intake`: the group of its verbs.
struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Reads letters.",
    discussion: "Example: habeas intake read letter.eml",
    subcommands: [ReadLetters.self]
  )
}
