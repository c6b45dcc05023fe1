import ArgumentParser

/// `habeas request recipient`: the group of its verbs.
struct RecipientGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recipient",
    abstract: "Keeps the recipients who must know of what was done (Art. 19).",
    discussion:
      "Example: habeas request recipient name 2026-7KQ4-M0XB-W --right erasure --name 'Mailer Inc.'",
    subcommands: [
      ProposeRecipientsCommand.self, NameRecipientsCommand.self, NoRecipientsCommand.self,
      ExcuseRecipientCommand.self, RecipientAcknowledgedCommand.self,
      RecipientsAskedCommand.self, RecipientsDisclosedCommand.self,
    ]
  )
}
