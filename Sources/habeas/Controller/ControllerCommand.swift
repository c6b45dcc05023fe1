import ArgumentParser

/// `habeas controller`: the group of its verbs.
struct ControllerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controller",
    abstract: "Keeps the profiles of controllers.",
    discussion: "Example: habeas controller add acme --name 'Acme B.V.' --country NL",
    subcommands: [
      AddController.self, ListControllers.self, ShowController.self, SetController.self,
      ListAuthorities.self,
    ]
  )
}
