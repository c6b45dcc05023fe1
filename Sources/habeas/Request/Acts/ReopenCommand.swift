import ArgumentParser
import SubjectRequests

/// `habeas request reopen`.
struct ReopenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Opens a closed case again.",
    discussion: """
      What was answered stays answered: what is to be decided anew is claimed anew with 'habeas \
      request claim add', and its clocks run from when it was.
      Example: habeas request reopen 2026-7KQ4-M0XB-T --reason 'the person wrote again'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why it is opened again.")
  var reason: String

  func run() async throws {
    try await options.perform(Reopen(reason: reason))
  }
}
