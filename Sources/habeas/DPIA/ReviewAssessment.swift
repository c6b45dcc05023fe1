import ArgumentParser
import Casework

/// `habeas dpia review`.
struct ReviewAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Puts an assessment up for review, or a decided one for review again.",
    discussion: """
      A decided assessment is reviewed again when the risk changes (Art. 35(11)); say how it did.
      Examples: habeas dpia review 0199a3c4-…, \
      habeas dpia review 0199a3c4-… --reason "The provider moves to another country"
      """
  )

  @OptionGroup var options: StepOptions

  @Option(help: "Which change calls for another review.")
  var reason: String?

  func run() async throws { try await options.take(.review(reason: reason)) }
}
