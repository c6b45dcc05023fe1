import ArgumentParser
import SubjectRequests

/// `habeas request note`.
struct NoteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Adds a note to the case, kept encrypted.",
    discussion: "Example: habeas request note 2026-7KQ4-M0XB-W --text 'called back on Monday'"
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The note.")
  var text: String

  func run() async throws {
    try await options.perform(Note(text))
  }
}
