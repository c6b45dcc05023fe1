import ArgumentParser

/// `habeas request claim`: the group of its verbs.
struct ClaimGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "Adds, corrects and splits off the claims of a request.",
    discussion: "Example: habeas request claim add 2026-7KQ4-M0XB-W --exercised erasure",
    subcommands: [AddClaimCommand.self, CorrectClaimCommand.self, SplitOffCommand.self]
  )
}
