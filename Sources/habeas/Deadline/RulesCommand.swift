import ArgumentParser

/// `habeas deadline rules`: the rules of law, and those that a controller adds.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of law, or adds rules for a controller and takes them back.",
    discussion: "Example: habeas deadline rules --regime UK_GDPR_12A",
    subcommands: [
      ListRulesCommand.self, AddRulesCommand.self, WithdrawRuleCommand.self,
      ListRuleChangesCommand.self, PrintRuleTableCommand.self,
    ],
    defaultSubcommand: ListRulesCommand.self
  )
}
