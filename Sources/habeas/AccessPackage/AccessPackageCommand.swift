import ArgumentParser

/// `habeas access-package`: the group of its verbs.
struct AccessPackageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access-package",
    abstract: "Makes the package that answers a request of access or portability.",
    discussion: """
      Example: habeas access-package make 2026-7KQ4-M0XB-T --information info.yaml --data export \
      --passphrase-file secret.txt --output answer.zip
      """,
    subcommands: [MakeAccessPackage.self]
  )
}
