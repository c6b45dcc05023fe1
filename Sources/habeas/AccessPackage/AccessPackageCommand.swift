import ArgumentParser

/// `habeas access-package`: the group of its verbs.
struct AccessPackageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access-package",
    abstract: "Makes the package that answers a request of access or portability.",
    discussion: """
      Example: habeas access-package preview 2026-7KQ4-M0XB-W --subjects customers
      """,
    subcommands: [
      MakeAccessPackage.self, PreviewAccessPackage.self, ListAccessPackages.self,
      ShowAccessPackage.self, ShowPackageSchema.self,
    ]
  )
}
