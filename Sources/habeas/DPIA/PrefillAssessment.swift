import ArgumentParser
import Casework
import Foundation
import Records
import Register

/// `habeas dpia prefill`.
struct PrefillAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prefill",
    abstract: "Fills an assessment from the registers, again or for the first time.",
    discussion: """
      A part that is missing is filled; a part that still says what the register said before says
      what the register says now; what its author wrote stays, and what the author took out stays
      out. Without --from-activity, the activities are those it was filled from.
      Examples: habeas dpia prefill 0199a3c4-…, \
      habeas dpia prefill 0199a3c4-… --from-activity newsletter --json
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions
  @OptionGroup var sources: PrefillOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let filled = try await work.desk().prefill(
      try assessment.id(),
      from: sources.activities,
      key: UUID()
    )
    try PrefillOutput(json: json).print(filled)
  }
}

/// The activities that an assessment is filled from.
struct PrefillOptions: ParsableArguments {
  @Option(
    name: .customLong("from-activity"),
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Activities of the record of processing, as 'activity list' shows them.",
      valueName: "label"
    )
  )
  var activities: [Label<ProcessingActivity>] = []
}
