import ArgumentParser

/// `habeas letter`: the group of its verbs.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Drafts letters from cases, sends them and keeps what was sent.",
    discussion: """
      A letter is drafted, edited where needed, and then sent by the mail system of this machine, or \
      printed and marked as posted. Sending it records what it tells: a letter that asks for the \
      identity stops the clock, an answer ends the claim.
      Example: habeas letter draft 2026-7KQ4-M0XB-W --kind acknowledgement --language nl
      """,
    subcommands: [
      DraftLetterCommand.self, ListLetters.self, ShowLetter.self, EditLetter.self,
      SendLetterCommand.self, DeliverLetters.self, MarkLetterPosted.self, ConfirmLetter.self,
      DiscardLetter.self,
    ]
  )
}
