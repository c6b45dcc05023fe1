import ArgumentParser
import Casework

/// What the steps of an assessment have in common.
struct StepOptions: ParsableArguments {
  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  /// Takes a step and prints where the assessment stands then.
  func take(_ step: AssessmentStep) async throws {
    let kept = try await work.desk().take(
      step,
      on: try assessment.id(),
      key: try repetition.key()
    )
    try KeptOutput(json: json).print(kept)
  }
}
