import ArgumentParser
import SubjectRequests

/// `habeas request acknowledge`.
struct AcknowledgeRequest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Records that receipt was acknowledged.",
    discussion: "Example: habeas request acknowledge 2026-7KQ4-M0XB-W"
  )

  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.perform(Acknowledge())
  }
}
