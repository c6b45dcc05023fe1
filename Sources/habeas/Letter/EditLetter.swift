import ArgumentParser
import Casework
import Foundation
import SubjectRequests

/// `habeas letter edit`.
struct EditLetter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Puts an edited text in place of a draft's.",
    discussion: """
      Export the text with 'habeas letter show --format text', edit it and put it back. With \
      --base-version a change that somebody else made meanwhile is not overwritten.
      A text that leaves out what the law has the letter say (the reasons, where to complain, the \
      remedy, the day of an extension) is kept, and does not go.
      Example: habeas letter edit 2026-7KQ4-M0XB-W 1 --file letter.txt
      """
  )

  @OptionGroup var options: LetterOptions

  @Option(help: "The edited text, in UTF-8; '-' is standard input.")
  var file: String

  @Option(help: "The version of the letter that was edited.")
  var baseVersion: Int?

  @OptionGroup var repetition: KeyOption

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let text = try TextFile.text(of: file, named: "--file")
      let letter = try await desk.edit(
        try LetterWording(text),
        of: options.reference,
        options.number,
        version: baseVersion,
        key: try repetition.key()
      )
      try LetterOutput(desk: desk, json: options.json).printState(letter)
    }
  }
}
