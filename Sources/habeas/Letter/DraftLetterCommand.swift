import ArgumentParser
import Casework
import Documents
import SubjectRequests
import TimeLimits

/// `habeas letter draft`.
struct DraftLetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Drafts a letter from a case, in plain language with its citations.",
    discussion: """
      The letter is written in the language of the person's own letter, where letters are drafted in \
      it, else in the controller's. Nothing is recorded in the case before it is sent. A \
      closing-notice ends a case in which the person never answered what was asked; a \
      recipient-list names those to whom the data was disclosed (Art. 19).
      Examples:
        habeas letter draft 2026-7KQ4-M0XB-W --kind identity-question \
      --reason 'the address is not the one we know' --ask 'your customer number'
        habeas letter draft 2026-7KQ4-M0XB-W --kind closing-notice \
      --reason 'we have no reply to our question' --remedy 'an action before the district court'
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var matter: MatterOptions

  @Option(help: "The language of the letter.")
  var language: LetterLanguage?

  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    try await work.working(on: reference) { desk in
      let letter = try await desk.draft(
        try await matter.matter(replyBy: desk.replyDay) {
          try await matter.remedies.recourse(of: reference, work, in: language)
        },
        on: reference,
        language: language,
        key: try repetition.key()
      )
      try LetterOutput(desk: desk, json: json).print(letter)
      for doubt in AlarmWords.sentences(letter.doubts) { Terminal.complain(doubt.says) }
    }
  }
}
