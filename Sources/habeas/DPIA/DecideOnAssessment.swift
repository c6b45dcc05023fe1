import ArgumentParser
import Assessments
import Casework
import Foundation
import TimeLimits

/// `habeas dpia decide`.
struct DecideOnAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Writes the decision into an assessment, after the officer's advice (Art. 35(2)).",
    discussion: """
      Without --approved or --rejected, the outcome is the one that the record holds, with its \
      conditions or its package for the authority. 'dpia sign' by somebody else takes the decision.
      Examples: habeas dpia decide 0199a3c4-… --name "P. Smit, director" --approved, \
      habeas dpia decide 0199a3c4-… --name "P. Smit, director"
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Option(help: "Who decides: the name and function that the worksheet bears.")
  var name: String

  @Flag(help: "The processing may begin, without conditions.")
  var approved = false

  @Option(help: ArgumentHelp("The processing may not begin, and why.", valueName: "reasons"))
  var rejected: String?

  @Option(help: "Why it is decided so.")
  var justification: String?

  @Option(help: "The day of the decision; today if omitted.")
  var on: CalendarDate?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !approved || rejected == nil else {
      throw ValidationError("give one of --approved and --rejected, or neither")
    }
  }

  func run() async throws {
    let kept = try await work.desk().decide(
      approved ? .approved : rejected.map { .rejected(reasons: $0) },
      by: name,
      on: on,
      because: justification,
      in: try assessment.id(),
      key: try repetition.key()
    )
    try KeptOutput(json: json).print(kept)
  }
}
