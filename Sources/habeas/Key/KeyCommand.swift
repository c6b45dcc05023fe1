import ArgumentParser

/// `habeas key`: the group of its verbs.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Keeps the key that encrypts personal data.",
    discussion: "Example: habeas key check",
    subcommands: [CheckKey.self, RotateKey.self, ExportKey.self]
  )
}
