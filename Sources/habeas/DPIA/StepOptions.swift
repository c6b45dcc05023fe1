import ArgumentParser
import Casework
import Foundation

/// What the steps of an assessment have in common.
struct StepOptions: ParsableArguments {
  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp(
      "A UUID: the same key takes the step once, however often.",
      valueName: "uuid"
    )
  )
  var idempotencyKey: String?

  @Flag(help: "Print JSON.")
  var json = false

  /// Takes a step and prints where the assessment stands then.
  func take(_ step: AssessmentStep) async throws {
    let kept = try await work.desk().take(
      step,
      on: try assessment.id(),
      key: try IdempotencyKey.read(idempotencyKey)
    )
    try KeptOutput(json: json).print(kept)
  }
}
