import ArgumentParser
import Casework
import Documents

/// `habeas dpia show`.
struct ShowAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the newest version of an assessment, as Markdown.",
    discussion: "Example: habeas dpia show 0199a3c4-…"
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @Flag(help: "Print the record as JSON.")
  var json = false

  func run() async throws {
    let kept = try await work.desk().assessment(try assessment.id())
    if json {
      try JSONOutput.print(kept.assessment)
    } else {
      print(Worksheet(kept.assessment).markdown())
    }
  }
}
