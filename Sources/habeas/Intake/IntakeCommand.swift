import ArgumentParser

/// `habeas intake`: the group of its verbs.
struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Reads letters, and sorts those that were kept for a person.",
    discussion: "Example: habeas intake read letter.eml",
    subcommands: [
      ReadLetters.self, ListLettersToSort.self, ShowLetterToSort.self, SettleLetterToSort.self,
    ]
  )
}
