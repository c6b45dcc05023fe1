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
      One of --approved, --condition, --rejected and --consult names the outcome; without any, it is \
      the one that the record holds. The day of the decision becomes that of the validation. \
      'dpia sign' by somebody else takes the decision.
      Examples: habeas dpia decide 0199a3c4-… --name "P. Smit, director" --approved, \
      habeas dpia decide 0199a3c4-… --name "P. Smit, director" --condition "Guided notes are in use; \
      Privacy desk; 2027-01-31"
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Option(help: "Who decides: the name and function that the worksheet bears.")
  var name: String

  @OptionGroup var decision: DecisionOptions

  @Option(help: "Why it is decided so.")
  var justification: String?

  @Option(help: "The day of the decision; today if omitted.")
  var on: CalendarDate?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let kept = try await work.desk().decide(
      try decision.outcome(),
      by: name,
      on: on,
      because: justification,
      in: try assessment.id(),
      key: try repetition.key()
    )
    try KeptOutput(json: json).print(kept)
  }
}
