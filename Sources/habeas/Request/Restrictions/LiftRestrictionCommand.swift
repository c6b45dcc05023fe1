import ArgumentParser
import SubjectRequests

/// `habeas request lift-restriction`.
struct LiftRestrictionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift-restriction",
    abstract: "Records that the restriction was lifted, after the person was told.",
    discussion: "Example: habeas request lift-restriction 2026-7KQ4-M0XB-W"
  )

  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.perform(LiftRestriction())
  }
}
