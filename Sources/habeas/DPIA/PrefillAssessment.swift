import ArgumentParser
import Assessments
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
      A part that is missing is filled; a field that still says what the register said before says \
      what the register says now; what its author wrote stays, and what the author took out stays \
      out. Where both changed a field, it is listed with what the register said, what it says and \
      what is written: --update takes the register's words over, --keep leaves what is written and \
      lets lint rest until the register changes again. Both take fields and whole parts; the nearest \
      counts, so that a field can be kept of a part that is taken over. Without --from-activity, the \
      activities are those it was filled from.
      Examples: habeas dpia prefill 0199a3c4-…, habeas dpia prefill 0199a3c4-… --compare, \
      habeas dpia prefill 0199a3c4-… --update dataItems[D2].source --keep purposes, \
      habeas dpia prefill 0199a3c4-… --from-activity newsletter --json
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption
  @OptionGroup var sources: PrefillOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Fields or parts that take the register's words.", valueName: "place")
  )
  var update: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Fields or parts that stay as they are written.", valueName: "place")
  )
  var keep: [String] = []

  @Flag(help: "Only say which fields the registers changed; write nothing.")
  var compare = false

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !compare || update.isEmpty && keep.isEmpty && sources.activities.isEmpty else {
      throw ValidationError("--compare writes nothing; leave the other options out")
    }
    if let both = update.first(where: keep.contains) {
      throw ValidationError("\(both): goes with --update or with --keep, not with both")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let id = try assessment.id()
    guard !compare else {
      let record = try await desk.assessment(id).assessment
      let states = try await desk.sources(of: record)
      let changes = record.registerEntries.flatMap { states[$0]?.changes ?? [] }
      try SourceChangeOutput(json: json).print(changes)
      return
    }
    let filled = try await desk.prefill(
      id,
      from: sources.activities,
      choosing: SourceChoices(updating: update, keeping: keep),
      key: try repetition.key()
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
