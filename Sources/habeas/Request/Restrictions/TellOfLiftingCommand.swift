import ArgumentParser
import SubjectRequests

/// `habeas request tell-of-lifting`.
struct TellOfLiftingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tell-of-lifting",
    abstract: "Records that the person was told that the restriction will be lifted (Art. 18(3)).",
    discussion: """
      Example: habeas request tell-of-lifting 2026-7KQ4-M0XB-T --reasons 'the address was verified'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why it will be lifted, as told to the person.")
  var reasons: String

  func run() async throws {
    try await options.perform(TellOfLifting(reasons: reasons))
  }
}
