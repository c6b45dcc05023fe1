import ArgumentParser
import SubjectRequests

/// `habeas request restrict`.
struct RestrictCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restrict",
    abstract: "Records that processing was restricted (Art. 18(1)).",
    discussion: """
      Example: habeas request restrict 2026-7KQ4-M0XB-W --ground '18(1)(a)' --scope 'the address, in all systems'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The case of Art. 18(1).")
  var ground: RestrictionGround

  @Option(help: "Which data and which processing.")
  var scope: String

  func run() async throws {
    try await options.perform(Restrict(ground, scope: scope))
  }
}
