import ArgumentParser
import Assessments
import Casework
import Foundation
import TimeLimits

/// `habeas dpia consult`.
struct ConsultAuthority: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult",
    abstract: "Follows a prior consultation of the authority and its clock (Art. 36).",
    discussion: """
      The authority advises within eight weeks of its receipt, and may take six more. The package \
      of Art. 36(3) is written by: habeas dpia export ID --as consultation --format docx.
      Examples: habeas dpia consult 0199a3c4-… --event received --on 2026-11-02, \
      habeas dpia consult 0199a3c4-…
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @Option(help: "What happened; without it the clock is shown alone.")
  var event: ConsultationEvent.Kind?

  @Option(help: "The day on which it happened; today if omitted.")
  var on: CalendarDate?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let standing = try await work.desk().consult(
      event,
      on: on,
      about: try assessment.id(),
      key: try repetition.key()
    )
    try ConsultationOutput(json: json).print(standing)
  }
}
