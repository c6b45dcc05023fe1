import ArgumentParser
import SubjectRequests

/// `habeas request remind`.
struct RemindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Records that the person was reminded of an open question.",
    discussion: "Example: habeas request remind 2026-7KQ4-M0XB-W"
  )

  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.perform(RemindPerson())
  }
}
