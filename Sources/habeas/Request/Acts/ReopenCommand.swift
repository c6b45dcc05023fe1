import ArgumentParser
import SubjectRequests

/// `habeas request reopen`.
struct ReopenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Opens a closed case again.",
    discussion: """
      What was answered may be decided anew with 'habeas request decide' and answered again; the \
      first decision stays in the history, and the clocks that its answer ended stay as they were. \
      What the person asks for anew is added with 'habeas request claim add'.
      Example: habeas request reopen 2026-7KQ4-M0XB-W --reason 'the person wrote again'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why it is opened again.")
  var reason: String

  func run() async throws {
    try await options.perform(Reopen(reason: reason))
  }
}
